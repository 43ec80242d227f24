using System.Collections.Immutable;
using ContentGen.Generator.Binding.Headers;
using ContentGen.Generator.Diagnostics;

namespace ContentGen.Generator.Checking;

/// <summary>Finds entries of one collection that would have one URL.</summary>
internal static class DuplicateSlugs
{
    /// <param name="headers">The collection's entries by path: the first of two keeps the slug.</param>
    /// <param name="rejected">Gets the path of each entry whose slug another one has; those that are in it already have
    /// had their finding.</param>
    public static IEnumerable<HeaderFinding> Find(ImmutableArray<EntryHeader> headers, ISet<string> rejected)
    {
        // Ignoring case, since Windows, macOS and many web servers do so too.
        var first = new Dictionary<string, EntryHeader>(StringComparer.OrdinalIgnoreCase);
        var findings = new List<HeaderFinding>();
        foreach (var header in headers)
        {
            if (header.State == EntryState.NoFrontMatter || !header.Slug.IsKnown || rejected.Contains(header.ProjectPath))
                continue;

            if (!first.TryGetValue(header.Slug.Text, out var other))
            {
                first.Add(header.Slug.Text, header);
                continue;
            }

            rejected.Add(header.ProjectPath);
            findings.Add(new HeaderFinding(
                CheckingRules.DuplicateSlug,
                ValueAddress.SlugOf(header),
                [Shown.Value(header.Slug.Text), other.ProjectPath],
                [ValueAddress.SlugOf(other)]));
        }

        return findings;
    }
}
