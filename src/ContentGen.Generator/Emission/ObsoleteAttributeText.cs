using System.Globalization;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Emission;

/// <summary>Has the compiler report a rule wherever a generated member is used.</summary>
internal static class ObsoleteAttributeText
{
    /// <param name="arguments">Of the rule's message.</param>
    public static string Of(DiagnosticDescriptor rule, params object[] arguments)
    {
        var message = string.Format(CultureInfo.InvariantCulture, rule.MessageFormat.ToString(CultureInfo.InvariantCulture), arguments);
        var isError = rule.DefaultSeverity == DiagnosticSeverity.Error ? "true" : "false";
        return $"[global::System.Obsolete({CSharpLiteral.Of(message)}, error: {isError}, DiagnosticId = \"{rule.Id}\")]";
    }
}
