using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Diagnostics;

/// <summary>Makes the descriptors that the tables in this folder consist of.</summary>
/// <remarks>
/// Ids are stable and numbered by phase: CG1xxx reading, CG2xxx the C# declaration, CG3xxx keys and values,
/// CG4xxx several files together, CG5xxx inference, CG900x faults of ContentGen itself and limits, CG901x limits of
/// Markdown. CG91xx are the checks of the project in <c>ContentGen.targets</c> and have no descriptor.
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

    // RS1032 and similar rules check string literals; here the tests of the help pages check each rule's text instead.
    private static DiagnosticDescriptor Create(string id, string title, string message, DiagnosticSeverity severity) =>
        new(id, title, message, Category, severity, isEnabledByDefault: true, helpLinkUri: HelpBase.Address is { } address ? address + id : null);
}
