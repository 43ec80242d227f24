using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Diagnostics;

/// <summary>What can be wrong with a data file as JSON.</summary>
internal static class JsonRules
{
    public static readonly DiagnosticDescriptor NotJson = Rule.Error(
        "CG1301",
        "A data file is not JSON",
        "the file cannot be read as JSON: {0}; {1}");
}
