using System.Collections.Immutable;
using ContentGen.Generator.Binding.Headers;
using ContentGen.Generator.Diagnostics;

namespace ContentGen.Generator.Checking;

/// <summary>Finds files that differ only in their extension: <c>jane.md</c> and <c>jane.yaml</c>.</summary>
internal static class DuplicateIds
{
    /// <param name="headers">The collection's entries by path. Of two with the same id, the first keeps it.</param>
    /// <param name="rejected">Receives the path of each entry whose id another entry already has.</param>
    public static IEnumerable<HeaderFinding> Find(ImmutableArray<EntryHeader> headers, ISet<string> rejected)
    {
        var first = new Dictionary<string, EntryHeader>(StringComparer.Ordinal);
        var findings = new List<HeaderFinding>();
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
            findings.Add(new HeaderFinding(
                CheckingRules.DuplicateId,
                ValueAddress.StartOf(header),
                [Shown.Value(header.Id), other.ProjectPath],
                [ValueAddress.StartOf(other)]));
        }

        return findings;
    }
}
