using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading.Yaml;
using ContentGen.Generator.Reading.Yaml.Tree;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Mistakes;

/// <summary>What a person should type, as a message shows it.</summary>
/// <remarks>It is read again before it is shown. There is none where it would not be read as it is meant, or where
/// nobody could paste it, since it is long or has invisible characters.</remarks>
internal static class Repair
{
    // Two lines of a terminal.
    private const int MaxLength = 160;

    /// <summary>The line with a text as its value: as it is where YAML reads it so, else in quotes.</summary>
    public static string? Text(Place place, string text) => Checked(place, text, text) ?? Quoted(place, text);

    /// <summary>The line with a text in quotes as its value.</summary>
    public static string? Quoted(Place place, string text) => Checked(place, Quotes.Enclose(text), text);

    /// <summary>A text as an item of a list.</summary>
    public static string? Item(string text) => Text(new Place(default, 0, 0, ""), text);

    public static string? InSingleQuotes(Place place, string text) =>
        Checked(place, Quotes.EncloseInSingle(text), text);

    /// <summary>The line with a value as it is to be written, in brackets.</summary>
    public static string? Written(Place place, string value) => Checked(place, value, text: null);

    public static string? Written(string value) => Checked(value, count: 0, text: null);

    /// <summary>A key with a list of texts.</summary>
    public static string? List(string key, IReadOnlyList<string> texts)
    {
        var items = texts.Select(static text => IsItem(text) ? text : Quotes.Enclose(text));
        var line = $"{key}: [{string.Join(", ", items)}]";
        return IsPasteable(line) && IsRead(line, out var read) && read.SequenceEqual(texts.Prepend(key)) ? line : null;
    }

    /// <summary>A text in quotes, as an item within brackets.</summary>
    public static string? Quoted(string text) => Checked(Quotes.Enclose(text), 1, text);

    public static string? InSingleQuotes(string text) => Checked(Quotes.EncloseInSingle(text), 1, text);

    /// <summary>A key in quotes, with its colon.</summary>
    public static string? Key(string text) => Quoted(text) is { } key ? key + ":" : null;

    /// <summary>A key without quotes where YAML reads it so, else in quotes, with its colon.</summary>
    public static string? BareKey(string text) => Checked(text, 1, text) is { } key ? key + ":" : Key(text);

    /// <summary>Whether YAML accepts a text as a value.</summary>
    public static bool IsRead(string value) => IsRead(value, out _);

    private static string? Checked(Place place, string value, string? text) =>
        Checked(place.With(value), place.Indent < 0 || place.Key.Length == 0 ? 1 : 2, text);

    /// <param name="count">How many texts are in the line: the value, and its key.</param>
    /// <param name="text">The value; null where it is not a single text.</param>
    private static string? Checked(string line, int count, string? text)
    {
        if (!IsPasteable(line))
            return null;

        return IsRead(line, out var texts) && (text is null || (texts.Count == count && texts[count - 1] == text))
            ? line
            : null;
    }

    private static bool IsPasteable(string line) => line.Length <= MaxLength && Shown.IsPasteable(line);

    private static bool IsItem(string text) =>
        IsRead($"[{text}]", out var read) && read.Count == 1 && read[0] == text;

    private static bool IsRead(string line, out List<string> texts)
    {
        var read = new ReadBack();
        var head = new HeadText(line, new TextSpan(0, line.Length));
        texts = read.Texts;
        return YamlEvents.Send(head, read, CancellationToken.None) is null && !read.HasAlias;
    }

    private sealed class ReadBack : IYamlEvents
    {
        public List<string> Texts { get; } = [];

        public bool HasAlias { get; private set; }

        public bool IsDone => false;

        public void AddScalar(string text, bool isQuoted, bool isBlock, TextSpan span) => Texts.Add(text);

        public void AddAlias(TextSpan span) => HasAlias = true;

        public void Open(bool isMapping, int start)
        {
        }

        public void Close(int end)
        {
        }
    }
}
