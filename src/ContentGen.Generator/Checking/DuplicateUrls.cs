using ContentGen.Generator.Binding.Headers;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Inference.Judging;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Checking;

/// <summary>Finds entries of any two collections that would have the same URL.</summary>
internal static class DuplicateUrls
{
    /// <param name="headers">The headers of all posts, by path. Of two with the same URL, the first keeps it.</param>
    /// <param name="schemas">The collections.</param>
    /// <param name="rejected">The entries that have a finding for the same reason. Receives each entry of an inferred
    /// collection whose URL another entry has.</param>
    public static IEnumerable<HeaderFinding> Find(
        EquatableArray<EntryHeader> headers, CollectionSchemas schemas, ISet<string> rejected)
    {
        var inferred = new HashSet<string>(
            schemas.All.Items.Where(static schema => schema.IsInferred).Select(static schema => schema.Record.Type),
            StringComparer.Ordinal);
        var first = new Dictionary<string, EntryHeader>(headers.Count, StringComparer.OrdinalIgnoreCase);
        foreach (var header in headers)
        {
            if (header.State is EntryState.NoFrontMatter or EntryState.Undeclared
                || !header.Slug.IsKnown
                || rejected.Contains(header.ProjectPath))
            {
                continue;
            }

            // Servers and exported files do not distinguish "/a/" from "/a".
            var url = header.Url.TrimEnd('/');
            if (!first.TryGetValue(url, out var other))
            {
                first.Add(url, header);
                continue;
            }

            var finding = new HeaderFinding(
                CheckingRules.DuplicateUrl,
                ValueAddress.SlugOf(header),
                [Shown.Value(header.Url), other.ProjectPath],
                [ValueAddress.SlugOf(other)]);
            if (inferred.Contains(header.Record))
                rejected.Add(header.ProjectPath);
            yield return inferred.Contains(header.Record) ? Leniency.Applied(finding) : finding;
        }
    }
}
