using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Binding.Headers;

/// <summary>What is wrong with an entry next to others, before its place is known.</summary>
/// <param name="Address">What a person would underline.</param>
/// <param name="Arguments">The facts that fill the rule's message.</param>
/// <param name="Others">What else belongs to the finding, such as the first of two duplicates.</param>
internal sealed record HeaderFinding(
    DiagnosticDescriptor Rule, ValueAddress Address, EquatableArray<string> Arguments, EquatableArray<ValueAddress> Others = default);

/// <summary>Gives findings about headers their places.</summary>
internal static class HeaderFindings
{
    /// <param name="entries">Those of all collections, by path.</param>
    /// <param name="findings">Most builds have none, and look at no entry.</param>
    public static EquatableArray<Finding> Located(EquatableArray<Entry> entries, EquatableArray<HeaderFinding> findings) =>
        findings.Items.Select(finding => new Finding(
            finding.Rule,
            PlaceOf(finding.Address, entries),
            finding.Arguments,
            finding.Others.Items.Select(other => PlaceOf(other, entries)).ToEquatableArray())).ToEquatableArray();

    private static FilePlace PlaceOf(ValueAddress address, EquatableArray<Entry> entries)
    {
        var entry = Entry.WithPath(entries.Items, address.ProjectPath)!;
        return entry.Places.Of(address, entry.Post.File);
    }
}
