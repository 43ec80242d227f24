using System.Globalization;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Diagnostics;

/// <summary>Creates the descriptors in the tables of this folder.</summary>
/// <remarks>
/// Ids are stable and numbered by phase: CG1xxx reading, CG2xxx the C# declaration, CG3xxx keys and values, CG4xxx
/// several files together, CG5xxx inference, CG6xxx links, CG900x limits and faults of ContentGen itself, CG901x
/// rendering, CG902x untrusted text, CG92xx the acceptance of findings. CG91xx is
/// the project file, reported by the package's targets and explained in <c>build/ProjectRules.md</c>.
/// </remarks>
internal static class Rule
{
    private const string Category = "ContentGen";

    public static DiagnosticDescriptor Error(string id, string title, string message) =>
        Create(id, title, message, DiagnosticSeverity.Error);

    public static DiagnosticDescriptor Warning(string id, string title, string message) =>
        Create(id, title, message, DiagnosticSeverity.Warning);

    public static DiagnosticDescriptor Info(string id, string title, string message) =>
        Create(id, title, message, DiagnosticSeverity.Info);

    /// <summary>The warning with the same id and text, for a folder without a declared record.</summary>
    /// <param name="ending">Appended to the message.</param>
    public static DiagnosticDescriptor AsWarning(DiagnosticDescriptor rule, string ending = "") => Warning(
        rule.Id,
        rule.Title.ToString(CultureInfo.InvariantCulture),
        rule.MessageFormat.ToString(CultureInfo.InvariantCulture) + ending);

    // RS1032 and similar analyzers read string literals only; the tests of the help pages check the texts instead.
    private static DiagnosticDescriptor Create(string id, string title, string message, DiagnosticSeverity severity) =>
        new(id, title, message, Category, severity, isEnabledByDefault: true, helpLinkUri: HelpBase.Address is { } address ? address + id : null);
}
