using System.Globalization;
using System.Text;
using ContentGen.Generator.Binding;
using ContentGen.Generator.References;

namespace ContentGen.Generator.Emission;

/// <summary>Writes the entries of a shard in the form that the run-time library's <c>ContentShard</c> and <c>EntryReader</c> read.</summary>
/// <remarks>What many entries have alike, such as an author, a tag or the folder, stands before them once: an assembly is little
/// larger than its posts' HTML.</remarks>
internal sealed class ShardData
{
    // What an entry has instead of a text: a number and a sign, as a rule.
    private const int ReferenceLength = 3;

    private readonly IReadOnlyList<ShardEntry> _entries;
    private readonly Dictionary<string, int> _shared = new(StringComparer.Ordinal);
    private readonly Affixes _url;
    private readonly Affixes _path;

    // Counts the texts while there is none.
    private StringBuilder? _data;

    private ShardData(IReadOnlyList<ShardEntry> entries)
    {
        _entries = entries;
        _url = Affixes.OfFirst(entries.Select(static entry => (entry.Entry.Header.Url, entry.Entry.Header.Slug.Text)));
        _path = Affixes.OfFirst(entries.Select(static entry => (entry.Entry.Header.ProjectPath, entry.Entry.Header.Id)));
    }

    public static string Of(IReadOnlyList<ShardEntry> entries) => new ShardData(entries).Write();

    private string Write()
    {
        foreach (var entry in _entries)
            AddMembers(entry);
        var shared = _shared.Where(static text => IsWorthSharing(text.Key, text.Value)).Select(static text => text.Key)
            .OrderBy(static text => text, StringComparer.Ordinal).ToArray();
        _shared.Clear();

        var data = new StringBuilder();
        _data = data;
        AddNumber(shared.Length, '[');
        foreach (var text in shared.Concat([_url.Before, _url.After, _path.Before, _path.After]))
            AddText(text);
        for (var i = 0; i < shared.Length; i++)
            _shared.Add(shared[i], i);

        var one = new StringBuilder();
        foreach (var entry in _entries)
        {
            _data = one.Clear();
            AddMembers(entry);
            // The whole entry is text again, so that a reader goes over it in one step.
            _data = data;
            AddNumber(one.Length, ':');
            data.Append(one.ToString());
        }

        return data.ToString();
    }

    private static bool IsWorthSharing(string text, int uses) => (uses - 1) * text.Length > uses * ReferenceLength;

    private void AddMembers(ShardEntry entry)
    {
        var header = entry.Entry.Header;
        AddUnlessKnown(header.Url, _url.Around(header.Slug.Text));
        AddUnlessKnown(header.ProjectPath, _path.Around(header.Id));
        // Places in the HTML instead of copies of its parts.
        AddText(entry.Body!.Facts.Format());
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
            // A post may name the other one by its slug.
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

    private void AddNumber(int number, char sign) => _data?.Append(number.ToString(CultureInfo.InvariantCulture)).Append(sign);

    /// <summary>What stands before and after a name.</summary>
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
