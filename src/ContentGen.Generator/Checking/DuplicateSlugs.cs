using System.Collections.Immutable;
using ContentGen.Generator.Binding;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading.DamagedText;

namespace ContentGen.Generator.Checking;

/// <summary>Finds entries of one collection that would have one URL.</summary>
internal static class DuplicateSlugs
{
    /// <param name="headers">The collection's entries by path: the first of two keeps the slug.</param>
    /// <param name="rejected">Gets the path of each entry whose slug another one has; those that are in it already have
    /// had their finding.</param>
    public static IEnumerable<Finding> Find(ImmutableArray<EntryHeader> headers, ISet<string> rejected)
    {
        // Ignoring case, since Windows, macOS and many web servers do so too.
        var first = new Dictionary<string, EntryHeader>(StringComparer.OrdinalIgnoreCase);
        var findings = new List<Finding>();
        foreach (var header in headers)
        {
            if (header.State == EntryState.NoFrontMatter || !header.IsSlugKnown || rejected.Contains(header.ProjectPath))
                continue;

            if (!first.TryGetValue(header.Slug, out var other))
            {
                first.Add(header.Slug, header);
                continue;
            }

            rejected.Add(header.ProjectPath);
            findings.Add(new Finding(
                CheckingRules.DuplicateSlug,
                header.SlugPlace,
                [Shown.Value(header.Slug), other.ProjectPath],
                [other.SlugPlace]));
        }

        return findings;
    }
}
