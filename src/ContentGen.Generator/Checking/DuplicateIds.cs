using System.Collections.Immutable;
using ContentGen.Generator.Binding;
using ContentGen.Generator.Diagnostics;

namespace ContentGen.Generator.Checking;

/// <summary>Finds files that differ only in their extension: <c>jane.md</c> and <c>jane.yaml</c>.</summary>
internal static class DuplicateIds
{
    /// <param name="headers">The collection's entries by path: the first of two keeps the id.</param>
    /// <param name="rejected">Gets the path of each entry whose id another one has.</param>
    public static IEnumerable<Finding> Find(ImmutableArray<EntryHeader> headers, ISet<string> rejected)
    {
        var first = new Dictionary<string, EntryHeader>(StringComparer.Ordinal);
        var findings = new List<Finding>();
        foreach (var header in headers)
        {
            if (header.State == EntryState.NoFrontMatter)
                continue;

            if (!first.TryGetValue(header.Id, out var other))
            {
                first.Add(header.Id, header);
                continue;
            }

            rejected.Add(header.ProjectPath);
            var start = header.SlugPlace with { Span = default, Lines = default };
            var otherStart = other.SlugPlace with { Span = default, Lines = default };
            findings.Add(new Finding(CheckingRules.DuplicateId, start, [Shown.Value(header.Id), other.ProjectPath], [otherStart]));
        }

        return findings;
    }
}
