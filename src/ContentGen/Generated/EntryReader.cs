using System.ComponentModel;
using System.Globalization;

namespace ContentGen.Generated;

/// <summary>For generated code only: reads an entry's values, in order, from the literal that holds them.</summary>
/// <remarks>
/// A value is one of: <c>-</c> absent, <c>~</c> null, <c>5:hello</c> text with its length in UTF-16 units, <c>7#</c>
/// the eighth of the texts that the shard's entries share, <c>3[</c> a list, followed by its three values, <c>2{</c> a
/// dictionary, followed by two pairs of text and value. The members of a record inside the entry's own follow one
/// character, which <see cref="ReadRecord"/> skips. The generator wrote the data, so the reader does not check it:
/// damaged data would be a fault of the generator.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct EntryReader
{
    private readonly string _data;
    private readonly string[] _shared;
    private int _position;

    /// <param name="data">The literal, which is read from its start.</param>
    /// <param name="shared">The texts that it refers to by number.</param>
    internal EntryReader(string data, string[] shared)
    {
        _data = data;
        _shared = shared;
    }

    /// <summary>The members that ContentGen adds to the record.</summary>
    public EntryMembers Members { get; internal set; }

    /// <summary>Skips an absent value.</summary>
    /// <returns>Whether there was one.</returns>
    public bool TryReadAbsent() => TryRead('-');

    /// <summary>Skips a null.</summary>
    /// <returns>Whether there was one.</returns>
    public bool TryReadNull() => TryRead('~');

    /// <summary>Skips the character before the members of a record inside the entry's own.</summary>
    /// <remarks>Without it an absent first member would be read as an absent record.</remarks>
    public void ReadRecord() => _position++;

    /// <summary>Reads text.</summary>
    public string ReadString() => ReadText().ToString();

    /// <summary>Reads a value in its invariant text form.</summary>
    public T Read<T>()
        where T : ISpanParsable<T> => T.Parse(ReadText(), CultureInfo.InvariantCulture);

    /// <summary>Reads a date and time with its time zone, if it has one.</summary>
    public DateTime ReadDateTime() =>
        DateTime.ParseExact(ReadText(), "O", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);

    /// <summary>Reads an absolute or relative URI.</summary>
    /// <remarks>With <see cref="UriKind.RelativeOrAbsolute"/> older runtimes on Unix read "/about/" as the path of a
    /// file.</remarks>
    public Uri ReadUri()
    {
        var text = ReadString();
        return Uri.TryCreate(text, UriKind.Relative, out var relative) ? relative : new Uri(text, UriKind.Absolute);
    }

    /// <summary>Reads a list.</summary>
    public T[] ReadArray<T>(EntryFactory<T> read)
    {
        var items = new T[ReadNumber()];
        for (var i = 0; i < items.Length; i++)
            items[i] = read(ref this);
        return items;
    }

    /// <summary>Reads a dictionary, whose keys are compared ordinally.</summary>
    public Dictionary<string, T> ReadDictionary<T>(EntryFactory<T> read)
    {
        var count = ReadNumber();
        var entries = new Dictionary<string, T>(count, StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
            entries.Add(ReadString(), read(ref this));
        return entries;
    }

    /// <summary>Whether nothing follows except the spaces at the end of a padded literal.</summary>
    internal readonly bool IsAtEnd => _position == _data.Length || _data[_position] == ' ';

    internal void SkipText() => ReadText();

    /// <summary>Reads an entry, and returns a reader of its values.</summary>
    internal EntryReader ReadEntry() => new(ReadString(), _shared);

    /// <summary>A reader at the same position.</summary>
    internal readonly EntryReader With(string[] shared) => new(_data, shared) { _position = _position };

    internal ReadOnlySpan<char> ReadText()
    {
        var number = ReadNumber();
        if (_data[_position - 1] == '#')
            return _shared[number];

        var text = _data.AsSpan(_position, number);
        _position += number;
        return text;
    }

    // The number at the start of a value. Skips the sign after it too.
    private int ReadNumber()
    {
        var number = 0;
        for (; char.IsAsciiDigit(_data[_position]); _position++)
            number = (number * 10) + (_data[_position] - '0');
        _position++;
        return number;
    }

    private bool TryRead(char sign)
    {
        if (_data[_position] != sign)
            return false;
        _position++;
        return true;
    }
}
