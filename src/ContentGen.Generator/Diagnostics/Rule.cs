using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Diagnostics;

/// <summary>Makes the descriptors that the tables in this folder consist of.</summary>
/// <remarks>
/// Ids are stable and numbered by phase: CG1xxx reading, CG2xxx the C# declaration, CG3xxx keys and values,
/// CG4xxx what several files say together, CG5xxx inference, CG9xxx limits and faults of ContentGen itself.
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

    // RS1032 and its kin read string literals; a rule's text is checked by the tests of the help pages instead.
    private static DiagnosticDescriptor Create(string id, string title, string message, DiagnosticSeverity severity) =>
        new(id, title, message, Category, severity, isEnabledByDefault: true);
}
