using System.Collections.Immutable;
using System.Globalization;
using ContentGen.Generator.Binding.Headers;
using ContentGen.Generator.Diagnostics;

namespace ContentGen.Generator.Checking;

/// <summary>Finds entries of a collection that would have the same URL.</summary>
internal static class DuplicateSlugs
{
    /// <param name="headers">The collection's entries by path. Of two with the same slug, the first keeps it.</param>
    /// <param name="rejected">Receives the path of each entry whose slug another entry already has. Entries that are
    /// already in it have their finding.</param>
    public static IEnumerable<HeaderFinding> Find(ImmutableArray<EntryHeader> headers, ISet<string> rejected)
    {
        // Case is ignored, as on Windows, macOS and many web servers.
        var first = new Dictionary<string, EntryHeader>(StringComparer.OrdinalIgnoreCase);
        var findings = new List<HeaderFinding>();
        foreach (var header in headers)
        {
            if (header.State == EntryState.NoFrontMatter
                || !header.Slug.IsKnown
                || rejected.Contains(header.ProjectPath))
            {
                continue;
            }

            if (!first.TryGetValue(header.Slug.Text, out var other))
            {
                first.Add(header.Slug.Text, header);
                continue;
            }

            rejected.Add(header.ProjectPath);
            findings.Add(new HeaderFinding(
                CheckingRules.DuplicateSlug,
                ValueAddress.SlugOf(header),
                [
                    Shown.Value(header.Slug.Text),
                    other.ProjectPath,
                    header.Slug.IsSet ? CheckingRules.WriteOtherSlug : CheckingRules.RenameOrSetSlug,
                    header.Slug.Text == other.Slug.Text
                        ? ""
                        : string.Format(
                            CultureInfo.InvariantCulture, CheckingRules.SpelledThere, Shown.Value(other.Slug.Text)),
                ],
                [ValueAddress.SlugOf(other)]));
        }

        return findings;
    }
}
