using System.Globalization;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Emission.Syntax;

/// <summary>An <c>[Obsolete]</c> attribute by which the compiler reports a rule at each use of a generated
/// member.</summary>
internal static class ObsoleteAttributeText
{
    /// <param name="arguments">The message arguments.</param>
    public static string Of(DiagnosticDescriptor rule, params object[] arguments)
    {
        var format = rule.MessageFormat.ToString(CultureInfo.InvariantCulture);
        var message = string.Format(CultureInfo.InvariantCulture, format, arguments);
        var isError = rule.DefaultSeverity == DiagnosticSeverity.Error ? "true" : "false";
        var text = CSharpLiteral.Of(message);
        return $"[global::System.Obsolete({text}, error: {isError}, DiagnosticId = \"{rule.Id}\")]";
    }
}
