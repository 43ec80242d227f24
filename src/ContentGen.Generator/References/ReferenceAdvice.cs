using System.Globalization;
using ContentGen.Generator.Binding;
using ContentGen.Generator.Binding.Headers;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Suggestions;

namespace ContentGen.Generator.References;

/// <summary>What a person should type in the place of a reference that leads nowhere.</summary>
internal sealed class ReferenceAdvice(string contentDirectory, ILookup<string, EntryHeader> byRecord)
{
    private const int LongestName = 60;

    private const int MostNames = 3;

    // A folder that was renamed makes ten thousand references wrong at once, and comparing each with each would take
    // minutes. After this many comparisons there is no more guessing.
    private int _comparisonsLeft = 200_000;

    public string ForUnknown(string text, ReferenceTarget target)
    {
        var folder = contentDirectory + target.Schema.Folder;
        if (FileWithoutFrontMatter(text, target) is { } path)
            return $"'{path}' has no front matter, so it is not an entry";

        var count = target.Entries.Count.ToString(CultureInfo.InvariantCulture);
        var near = Near(text, target);
        return target.Entries.Count == 0 ? $"'{folder}' has no entry yet"
            : near.Count > 0 ? $"did you mean {string.Join(" or ", near.Select(static name => $"'{Shown.Value(name)}'"))}? ('{folder}' has {Entries(count)})"
            : $"'{folder}' has {Entries(count)}: {Shown.List(target.Entries.Select(static entry => entry.Id).ToList(), max: 5)}";
    }

    private static string Entries(string count) => count == "1" ? "1 entry" : $"{count} entries";

    private string? FileWithoutFrontMatter(string text, ReferenceTarget target) => byRecord[target.Schema.Record.Type]
        .FirstOrDefault(header => header.State == EntryState.NoFrontMatter && (header.Id == text || header.Slug.Text == text))
        ?.ProjectPath;

    private List<string> Near(string text, ReferenceTarget target)
    {
        if (text.Length > LongestName)
            return [];

        var found = new List<(string Name, int Distance)>();
        var slug = Slug.Of(text);
        foreach (var entry in target.Entries)
        {
            if (--_comparisonsLeft < 0)
                break;
            if (Distance(text, slug, entry) is { } distance)
                found.Add((entry.Id, distance));
        }

        return found.OrderBy(static one => one.Distance).ThenBy(static one => one.Name.Length)
            .ThenBy(static one => one.Name, StringComparer.Ordinal)
            .Select(static one => one.Name).Take(MostNames).ToList();
    }

    // 0 for what is equal but for case, for spaces or for the folder; a person's name instead of the file's is that too.
    private static int? Distance(string text, string slug, EntryHeader entry)
    {
        if (entry.Slug.Text == slug
            || entry.Id.EndsWith("/" + text, StringComparison.OrdinalIgnoreCase)
            || string.Equals(entry.Name, text, StringComparison.OrdinalIgnoreCase))
        {
            return 0;
        }

        var most = slug.Length <= 3 ? 1 : 2;
        if (Math.Abs(entry.Slug.Text.Length - slug.Length) > most)
            return null;

        var distance = EditDistance.Between(slug, entry.Slug.Text);
        return distance <= most ? distance : null;
    }
}
