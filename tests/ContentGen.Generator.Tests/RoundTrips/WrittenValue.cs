using System.Globalization;
using System.Text;

namespace ContentGen.Generator.Tests.RoundTrips;

/// <summary>A value as it is written in front matter, in any of the ways that mean the same.</summary>
internal abstract record WrittenValue
{
    /// <summary>On one line, as in <c>[a, b]</c>.</summary>
    public abstract string Flow(Random random);

    /// <summary>What follows a key, on as many lines as it takes.</summary>
    /// <param name="indentation">That of the key.</param>
    public virtual string Block(Random random, string indentation) => " " + Flow(random);

    public abstract string Json();
}

/// <param name="Text">Without quotes.</param>
/// <param name="MayBePlain">Whether it means the same without quotes.</param>
internal sealed record WrittenScalar(string Text, bool MayBePlain) : WrittenValue
{
    public static readonly WrittenScalar Null = new("~", true);

    // Letters of several scripts, and signs that mean something to YAML or to the data of a shard.
    private const string Printable = " !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~äßéİıΩЖ中日本語¿–“”";

    private static readonly string[] PlainNulls = ["~", "null", "Null", "NULL"];

    /// <summary>Text of the user's own, which must not be taken for a null.</summary>
    public static WrittenScalar OfText(string text) =>
        new(text, text.Length > 0 && text.All(char.IsAsciiLetterOrDigit) && !PlainNulls.Contains(text));

    public override string Flow(Random random)
    {
        var isSimple = Text.All(static c =>
            char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '+' or '_' or '/' or '~');
        if (MayBePlain && (isSimple || this == Null))
            return random.Next(3) > 0 || this == Null
                ? this == Null
                ? PlainNulls[random.Next(4)]
                : Text
                : DoubleQuoted(random);
        return random.Next(2) == 0 && Text.All(IsPrintable) && !Text.Contains('\n', StringComparison.Ordinal)
            ? $"'{Text.Replace("'", "''", StringComparison.Ordinal)}'"
            : DoubleQuoted(random);
    }

    public override string Block(Random random, string indentation)
    {
        if (this == Null && random.Next(2) == 0)
            return "";
        // A comment would begin, or a key end, inside other texts without quotes.
        if (MayBePlain && random.Next(2) == 0 && !Text.Contains(" #", StringComparison.Ordinal)
            && !Text.Contains(": ", StringComparison.Ordinal))
            return " " + Text;
        var lines = Text.Split('\n');
        return lines.Length > 1 && lines
            .All(static line =>
                line.Length > 0 && char.IsAsciiLetterOrDigit(line[0]) && line.All(IsPrintable) && line[^1] != ' ')
            ? " |-" + string.Concat(lines.Select(line => $"\n{indentation}  {line}"))
            : " " + Flow(random);
    }

    public override string Json() =>
        this == Null ? "null" : Quoted(Text, static c =>
            IsPrintable(c) && c is not ('"' or '\\') ? c.ToString() : Unicode(c));

    private string DoubleQuoted(Random random) => Quoted(Text, c => c switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' when random.Next(2) == 0 => "\\n",
        _ when IsPrintable(c) => c.ToString(),
        < '\u0100' when random.Next(2) == 0 => "\\x" + ((int)c).ToString("x2", CultureInfo.InvariantCulture),
        _ => Unicode(c),
    });

    private static string Quoted(string text, Func<char, string> escaped)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            // Of the characters that take two units, every second one is written as it is.
            var character = rune.ToString();
            quoted.Append(character.Length == 2 && rune.Value % 2 == 0
                ? character
                : string.Concat(character.Select(escaped)));
        }

        return quoted.Append('"').ToString();
    }

    private static string Unicode(char c) => "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture);

    private static bool IsPrintable(char c) =>
        char.IsAsciiLetterOrDigit(c) || Printable.Contains(c, StringComparison.Ordinal);
}

internal sealed record WrittenList(IReadOnlyList<WrittenValue> Items) : WrittenValue
{
    public override string Flow(Random random) => $"[{string.Join(", ", Items.Select(item => item.Flow(random)))}]";

    // A lone value is a list of one.
    public override string Block(Random random, string indentation) => this switch
    {
        { Items: [WrittenScalar { MayBePlain: true } only] } when only != WrittenScalar.Null
            && only.Text.All(char.IsAsciiLetterOrDigit) && random.Next(2) == 0 => " " + only.Text,
        { Items.Count: > 0 } when random.Next(2) == 0 =>
            string.Concat(Items.Select(item => $"\n{indentation}  - {item.Flow(random)}")),
        _ => " " + Flow(random),
    };

    public override string Json() => $"[{string.Join(", ", Items.Select(static item => item.Json()))}]";
}

internal sealed record WrittenMapping(IReadOnlyList<(string Key, WrittenValue Value)> Entries) : WrittenValue
{
    public override string Flow(Random random) =>
        InBraces(Entries.Select(entry => $"{KeyOf(entry.Key, random)}: {entry.Value.Flow(random)}"));

    public override string Block(Random random, string indentation) => Entries.Count > 0 && random.Next(2) == 0
        ? string.Concat(Entries.Select(entry =>
            $"\n{indentation}  {KeyOf(entry.Key, random)}:{entry.Value.Block(random, indentation + "  ")}"))
        : " " + Flow(random);

    public override string Json() =>
        InBraces(Entries.Select(static entry => $"{WrittenScalar.OfText(entry.Key).Json()}: {entry.Value.Json()}"));

    private static string InBraces(IEnumerable<string> entries) => $"{{ {string.Join(", ", entries)} }}";

    private static string KeyOf(string key, Random random) => WrittenScalar.OfText(key).Flow(random);
}
