using ContentGen.Generator.Reading.DamagedText;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Yaml;

/// <summary>
/// The lines between the fences as the YAML parser gets them: characters may be exchanged, but none is added or taken
/// away, so every offset of the parser is one of the file.
/// </summary>
internal sealed class HeadText
{
    // Noncharacters, which no text may contain, stand in for what the parser takes for more than it is: NUL ends its
    // input, and the other three break lines in YAML 1.1, which it follows, but not in 1.2 nor in any editor.
    private const string TakenAmiss = "\0\u0085\u2028\u2029";
    private const string StandIns = "\uFDD0\uFDD1\uFDD2\uFDD3";

    private readonly char[] _characters;
    private readonly List<TextSpan> _masks = [];
    private readonly HashSet<int> _reportedKeys = [];
    private readonly bool _hasStandIns;

    public HeadText(string file, TextSpan span)
    {
        File = file;
        Span = span;
        _characters = file.ToCharArray(span.Start, span.Length);
        foreach (var c in TakenAmiss)
            _hasStandIns |= file.IndexOf(c, span.Start, span.Length) >= 0;
        if (_hasStandIns)
            Exchange(_characters, TakenAmiss, StandIns);
    }

    /// <summary>Keys of the root whose lines had to be hidden.</summary>
    public List<MappingEntry> Recovered { get; } = [];

    /// <summary>Keys, with their places, whose lines had to be hidden, and which some mapping around may want.</summary>
    public List<(string Key, int Start)> LeftOut { get; } = [];

    public bool IsRootHidden { get; private set; }

    /// <summary>The whole file, as it is.</summary>
    public string File { get; }

    public TextSpan Span { get; }

    /// <summary>The character that the parser sees at an offset of the file; NUL outside the head.</summary>
    public char this[int offset] => Span.Contains(offset) ? _characters[offset - Span.Start] : '\0';

    public TextReader Read() => new StringReader(new string(_characters));

    /// <summary>Turns a value that has been reported into one harmless word; it is read as <see cref="UnreadableNode"/>.</summary>
    public void HideValue(TextSpan span)
    {
        _masks.Add(span);
        var firstLine = Line.Around(File, span.Start);
        for (var i = span.Start; i < Math.Min(span.End, firstLine.End); i++)
        {
            if (this[i] is not (' ' or '\t'))
                Put(i, 'x');
        }

        HideLines(TextSpan.FromBounds(Math.Min(firstLine.NextStart, span.End), span.End));
    }

    /// <summary>Turns a value without a key into comments. What remains is not all of the keys, if it held any.</summary>
    public void HideRoot(TextSpan span)
    {
        IsRootHidden |= this[Line.At(File, span.Start).FirstCharacter(File)] is '{' or '[';
        HideLines(span);
    }

    /// <summary>Turns whole lines into comments. Their breaks stay, so that the lines below keep their meaning.</summary>
    public void HideLines(TextSpan span)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            if (this[i] is not ('\n' or '\r'))
                Put(i, '#');
        }
    }

    /// <summary>Gives a key that has been reported a colon where it should have one, and no value.</summary>
    public void HideAllButKey(int colon, int end)
    {
        _reportedKeys.Add(colon);
        Put(colon, ':');
        for (var i = colon + 1; i < end; i++)
            Put(i, ' ');
        _masks.Add(TextSpan.FromBounds(colon + 1, Math.Max(colon + 1, end)));
    }

    public bool IsReportedKey(TextSpan key) => _reportedKeys.Contains(key.End);

    /// <summary>Whether it is guessed how deep lines are indented.</summary>
    public bool HasReplacedTabs { get; set; }

    public void Put(int offset, char c) => _characters[offset - Span.Start] = c;

    public bool IsMasked(TextSpan span)
    {
        foreach (var mask in _masks)
        {
            if (mask.IntersectsWith(span))
                return true;
        }

        return false;
    }

    /// <summary>Whether the lines below were hidden, so that what looks empty here is not.</summary>
    public bool IsHiddenBelow(int offset)
    {
        var line = Line.Around(File, offset).Next(File);
        while (line is { } blank && blank.IsBlank(File))
            line = blank.Next(File);
        return line is { } below && this[below.Start] == '#' && File[below.Start] != '#';
    }

    /// <summary>What the parser sees, as text.</summary>
    public string TextOf(TextSpan span) => new(_characters, span.Start - Span.Start, span.Length);

    /// <summary>A scalar's text with what the file really says.</summary>
    public string Restored(string scalar)
    {
        if (!_hasStandIns)
            return scalar;
        var characters = scalar.ToCharArray();
        Exchange(characters, StandIns, TakenAmiss);
        return new string(characters);
    }

    private static void Exchange(char[] characters, string from, string to)
    {
        for (var i = 0; i < characters.Length; i++)
        {
            var index = from.IndexOf(characters[i]);
            if (index >= 0)
                characters[i] = to[index];
        }
    }
}
