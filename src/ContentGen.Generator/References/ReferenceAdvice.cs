using System.Globalization;
using ContentGen.Generator.Binding;
using ContentGen.Generator.Binding.Headers;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Suggestions;

namespace ContentGen.Generator.References;

/// <summary>Suggests what to type instead of a reference to an unknown entry.</summary>
internal sealed class ReferenceAdvice(string contentDirectory, ILookup<string, EntryHeader> byRecord)
{
    private const int MaxNameLength = 60;

    private const int MaxNames = 3;

    private const int ShortestWord = 3;
    private const int DistanceOfWord = 3;

    // A renamed folder makes ten thousand references wrong at once, and comparing each with each entry would take
    // minutes. After this many comparisons nothing is suggested.
    private int _comparisonsLeft = 200_000;

    // The list that was asked for last: all its items may be wrong.
    private (string Path, int Number) _list;
    private HashSet<string> _listed = [];

    public string ForUnknown(EntryReference reference, ReferenceTarget target, EntryHeader from)
    {
        var text = reference.Text;
        var folder = contentDirectory + target.Schema.Folder;
        if (FileWithoutFrontMatter(text, target) is { } path)
            return $"'{path}' has no front matter, so it is not an entry; add front matter to it";

        if (target.Entries.Count == 0)
            return $"'{folder}' has no entry yet; add a file there, or correct the reference";

        var size = $"'{folder}' has {CountOf(target)}";
        var near = Near(text, target);
        if (near.Count == 0)
        {
            var ids = Shown.List(target.Entries.Select(static entry => entry.Id).ToList(), max: 5);
            return $"{size}: {ids}; write one of these (the file's name without its ending, or the slug), or add the "
                + "missing file";
        }

        var left = near.Where(name => !IsInList(name, reference, from)).ToList();
        if (left.Count == 0)
            return $"'{Shown.Value(near[0])}' is already in the list; remove this item, or write another id";

        var names = string.Join(" or ", left.Select(static name => $"'{Shown.Value(name)}'"));
        return $"did you mean {names}? ({size})";
    }

    private bool IsInList(string id, EntryReference reference, EntryHeader from)
    {
        if (reference.List == 0)
            return false;
        if (_list.Path != from.ProjectPath || _list.Number != reference.List)
        {
            _list = (from.ProjectPath, reference.List);
            _listed = new HashSet<string>(
                from.Compared.References.Where(other => other.List == reference.List).Select(static other => other.Text),
                StringComparer.Ordinal);
        }

        return _listed.Contains(id);
    }

    private static string CountOf(ReferenceTarget target) => target.Entries.Count == 1
        ? "1 entry"
        : $"{target.Entries.Count.ToString(CultureInfo.InvariantCulture)} entries";

    private string? FileWithoutFrontMatter(string text, ReferenceTarget target) => byRecord[target.Schema.Record.Type]
        .FirstOrDefault(header =>
            header.State == EntryState.NoFrontMatter && (header.Id == text || header.Slug.Text == text))
        ?.ProjectPath;

    private List<string> Near(string text, ReferenceTarget target)
    {
        if (text.Length > MaxNameLength)
            return [];

        var slug = Slug.Of(text);
        var compared = target.Entries.TakeWhile(_ => --_comparisonsLeft >= 0);
        return Nearest.All(compared, entry => Distance(text, slug, entry), static entry => entry.Id)
            .Take(MaxNames)
            .ToList();
    }

    // 0 if the two differ only in case, in spaces or in the folder, or if the text is the entry's name, such as the
    // name of a person.
    private static int? Distance(string text, string slug, EntryHeader entry)
    {
        if (entry.Slug.Text == slug
            || entry.Id.EndsWith("/" + text, StringComparison.OrdinalIgnoreCase)
            || string.Equals(entry.Name, text, StringComparison.OrdinalIgnoreCase))
        {
            return 0;
        }

        if (NameLikeness.Distance(slug, entry.Slug.Text) is { } near)
            return near;
        // "Jane Miller" where the id is "jane".
        return entry.Slug.Text.Length >= ShortestWord && slug.Split('-').Contains(entry.Slug.Text)
            ? DistanceOfWord
            : null;
    }
}
