using System.Globalization;

namespace ContentGen;

/// <summary>The index literal of a collection: a line for each entry, in order.</summary>
/// <remarks>
/// A line holds, separated by tabs: shard, position in the shard, slug, id (empty when it is the slug), date (empty
/// when there is none; after a <c>/</c> the moment from which the entry is no longer published, if it has one), and
/// <c>d</c> for a draft. Reading a line decodes no entry, and the lines are sorted already.
/// </remarks>
internal sealed class CollectionIndex
{
    private readonly string _text;
    private readonly int[] _lines;
    private Dictionary<string, int>? _bySlug;
    private Dictionary<string, int>? _byId;

    public CollectionIndex(string text)
    {
        _text = text;
        _lines = new int[text.AsSpan().Count('\n')];
        for (int line = 0, start = 0; line < _lines.Length; line++)
        {
            _lines[line] = start;
            start = text.IndexOf('\n', start) + 1;
        }
    }

    public int Count => _lines.Length;

    public EntryPlace this[int position]
    {
        get
        {
            var fields = FieldsOf(position);
            var slug = fields.Text(2);
            var id = fields.Text(3);
            return new EntryPlace(
                fields.Number(0), fields.Number(1), slug, id.Length == 0 ? slug : id, IsDraft: fields[5].Length > 0);
        }
    }

    public Dictionary<string, int> PositionsBySlug => _bySlug ??= PositionsBy(static place => place.Slug);

    public Dictionary<string, int> PositionsById => _byId ??= PositionsBy(static place => place.Id);

    public bool IsPublished(int position, DateTimeOffset now)
    {
        var fields = FieldsOf(position);
        if (fields[5].Length > 0)
            return false;

        var period = fields[4];
        var slash = period.IndexOf('/');
        return slash < 0
            ? HasCome(period, now)
            : HasCome(period[..slash], now) && !HasCome(period[(slash + 1)..], now);
    }

    private static bool HasCome(ReadOnlySpan<char> date, DateTimeOffset now)
    {
        if (date.IsEmpty)
            return true;
        // A "Z" or an offset makes the date an instant; any other date is in the local time of the clock.
        return date[^1] is 'Z' || date.LastIndexOf('+') > 0 || date.LastIndexOf('-') > 7
            ? DateTimeOffset.Parse(date, CultureInfo.InvariantCulture) <= now
            : DateTime.Parse(date, CultureInfo.InvariantCulture, DateTimeStyles.None) <= now.DateTime;
    }

    private Dictionary<string, int> PositionsBy(Func<EntryPlace, string> key)
    {
        var positions = new Dictionary<string, int>(Count, StringComparer.Ordinal);
        for (var position = 0; position < Count; position++)
            positions[key(this[position])] = position;
        return positions;
    }

    private LineFields FieldsOf(int position)
    {
        var start = _lines[position];
        return new LineFields(_text.AsSpan(start, _text.IndexOf('\n', start) - start));
    }

    private readonly ref struct LineFields(ReadOnlySpan<char> line)
    {
        private readonly ReadOnlySpan<char> _line = line;

        public ReadOnlySpan<char> this[int field]
        {
            get
            {
                var rest = _line;
                for (; field > 0; field--)
                    rest = rest[(rest.IndexOf('\t') + 1)..];
                var end = rest.IndexOf('\t');
                return end < 0 ? rest : rest[..end];
            }
        }

        public string Text(int field) => this[field].ToString();

        public int Number(int field) => int.Parse(this[field], NumberStyles.None, CultureInfo.InvariantCulture);
    }
}

/// <summary>Where an entry's data is, and the members that only the index holds.</summary>
internal readonly record struct EntryPlace(int Shard, int Position, string Slug, string Id, bool IsDraft);
