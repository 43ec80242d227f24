using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Diagnostics;

/// <summary>Comments and lines that accept findings.</summary>
internal static class AcceptanceRules
{
    public static readonly DiagnosticDescriptor AcceptsNothing = Rule.Warning(
        "CG9201", "An acceptance accepts nothing", "'{0}' {1}");

    public static readonly DiagnosticDescriptor StaleBaseline = Rule.Warning(
        "CG9202",
        "The baseline accepts findings that are gone",
        "{0} not reported any more; write the file again with 'dotnet build -t:ContentGenBaseline'");
}
