using System.Globalization;
using System.Text;
using ContentGen.Generator.Binding;
using ContentGen.Generator.References;

namespace ContentGen.Generator.Emission.Shards;

/// <summary>Writes the front matter of a shard in the form that the run-time library's <c>ContentShard</c> and
/// <c>EntryReader</c> read.</summary>
/// <remarks>A text that several entries share, such as an author, a tag or the folder, is written once, before the
/// entries. So an assembly is little larger than the HTML of its posts.</remarks>
internal sealed class ShardData
{
    // The usual length of a reference to a shared text: a number and a mark.
    private const int ReferenceLength = 3;

    private readonly IReadOnlyList<CompiledEntry> _entries;
    private readonly Dictionary<string, int> _shared = new(StringComparer.Ordinal);
    private readonly Affixes _url;
    private readonly Affixes _path;

    // Null during the first pass, which only counts the texts.
    private StringBuilder? _data;

    private ShardData(IReadOnlyList<CompiledEntry> entries)
    {
        _entries = entries;
        var headers = entries.Select(static entry => entry.Entry.Header);
        _url = Affixes.OfFirst(headers.Select(static header => (header.Url, header.Slug.Text)));
        _path = Affixes.OfFirst(headers.Select(static header => (header.ProjectPath, header.Id)));
    }

    public static string Of(IReadOnlyList<CompiledEntry> entries) => new ShardData(entries).Write();

    private string Write()
    {
        var shared = FindShared();
        var data = new StringBuilder();
        _data = data;
        AddNumber(shared.Length, '[');
        foreach (var text in shared.Concat([_url.Before, _url.After, _path.Before, _path.After]))
            AddText(text);
        for (var i = 0; i < shared.Length; i++)
            _shared.Add(shared[i], i);

        var entryData = new StringBuilder();
        foreach (var entry in _entries)
        {
            _data = entryData.Clear();
            AddMembers(entry);
            // The length comes before the entry, so that the reader can skip the whole entry.
            _data = data;
            AddNumber(entryData.Length, ':');
            data.Append(entryData.ToString());
        }

        return data.ToString();
    }

    private string[] FindShared()
    {
        foreach (var entry in _entries)
            AddMembers(entry);
        var shared = _shared
            .Where(static text => IsWorthSharing(text.Key, text.Value))
            .Select(static text => text.Key)
            .OrderBy(static text => text, StringComparer.Ordinal)
            .ToArray();
        _shared.Clear();
        return shared;
    }

    private static bool IsWorthSharing(string text, int uses) => (uses - 1) * text.Length > uses * ReferenceLength;

    private void AddMembers(CompiledEntry entry)
    {
        var header = entry.Entry.Header;
        // Under hot reload the index may be newer than the shard: an entry is found by its id, not by its position.
        AddText(header.Id);
        AddUnlessKnown(header.Url, _url.Around(header.Slug.Text));
        AddUnlessKnown(header.ProjectPath, _path.Around(header.Id));
        // The facts are positions in the HTML instead of copies of its parts.
        AddText(entry.Body.Facts.Format());
        foreach (var value in entry.Entry.Values!.Members)
            AddValue(value, entry.References);
    }

    private void AddUnlessKnown(string text, string known)
    {
        if (text == known)
            _data?.Append('-');
        else
            AddText(text);
    }

    private void AddValue(BoundValue value, ReferenceTable references)
    {
        switch (value)
        {
            case AbsentValue:
                _data?.Append('-');
                break;
            case NullValue:
                _data?.Append('~');
                break;
            case ScalarValue { Text: var text }:
                AddText(text);
                break;
            // The data holds the id of the other entry, even if the post names it by its slug.
            case ReferenceValue { Target: var target, Id: var text }:
                AddText(references.IdOf(target, text)!);
                break;
            case ListValue { Items: var items }:
                AddNumber(items.Length, '[');
                foreach (var item in items)
                    AddValue(item, references);
                break;
            case DictionaryValue { Entries: var entries }:
                AddNumber(entries.Length, '{');
                foreach (var pair in entries)
                {
                    AddText(pair.Key);
                    AddValue(pair.Value, references);
                }

                break;
            case RecordValue { Members: var members }:
                _data?.Append('(');
                foreach (var member in members)
                    AddValue(member, references);
                break;
            default:
                throw new InvalidOperationException($"No form for {value.GetType().Name}.");
        }
    }

    private void AddText(string text)
    {
        if (_data is null)
            _shared[text] = _shared.TryGetValue(text, out var uses) ? uses + 1 : 1;
        else if (_shared.TryGetValue(text, out var number))
            AddNumber(number, '#');
        else
        {
            AddNumber(text.Length, ':');
            _data.Append(text);
        }
    }

    private void AddNumber(int number, char mark) =>
        _data?.Append(number.ToString(CultureInfo.InvariantCulture)).Append(mark);

    /// <summary>The text before and after a name.</summary>
    private sealed record Affixes(string Before, string After)
    {
        public static Affixes OfFirst(IEnumerable<(string Text, string Name)> texts)
        {
            foreach (var (text, name) in texts)
            {
                if (text.LastIndexOf(name, StringComparison.Ordinal) is var start and >= 0)
                    return new Affixes(text.Substring(0, start), text.Substring(start + name.Length));
            }

            return new Affixes("", "");
        }

        public string Around(string name) => Before + name + After;
    }
}
