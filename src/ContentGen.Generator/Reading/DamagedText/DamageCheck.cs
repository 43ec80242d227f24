using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.DamagedText;

/// <summary>Looks through a whole file for text that was damaged on its way: each kind is reported once, with a
/// count.</summary>
internal sealed class DamageCheck(ContentFile file, int headEnd)
{
    private readonly string _text = file.Text;
    private readonly Directions _directions = new(file.Text);
    // Of the others of a kind, the places of the first ones are kept.
    private const int MostPlaces = 8;

    private readonly Dictionary<DiagnosticDescriptor, (TextSpan First, List<int> Others, int Count)> _damage = [];
    private int _endOfLastWord;

    public static void Report(ContentFile file, int headEnd, ReadingFindings findings)
    {
        if (FirstSuspect(file.Text, 0) is var first && first < 0)
            return;

        var check = new DamageCheck(file, headEnd);
        for (var i = first; i >= 0; i = FirstSuspect(file.Text, i))
            i += check.TakeAt(i);
        check.Report(findings);
    }

    // Right text passes here alone, so this loop is all that a sound post costs.
    private static int FirstSuspect(string text, int start)
    {
        for (var i = PrintableAscii.End(text, start); i < text.Length; i = PrintableAscii.End(text, i + 1))
        {
            var c = text[i];
            if (c is >= ' ' and < '\u007F' or '\n' or '\r' or '\t')
                continue;
            if (c < '\u00A0' || c >= '\uD800' || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')
                || Mojibake.MayBeginAt(text, i))
            {
                return i;
            }
        }

        return -1;
    }

    /// <returns>How many characters have been looked at.</returns>
    private int TakeAt(int i)
    {
        var c = _text[i];
        if (char.IsHighSurrogate(c) && i + 1 < _text.Length && char.IsLowSurrogate(_text[i + 1]))
            return 2;
        if (char.IsSurrogate(c))
            return Add(ReadingRules.UnpairedSurrogate, i);
        if (Mojibake.LengthAt(_text, i) is var length and > 0)
            return AddWord(i, length);

        return c switch
        {
            '\uFFFD' => TakeReplacement(i),
            '\uFEFF' => Add(i == 0 ? ReadingRules.SecondByteOrderMark : ReadingRules.ByteOrderMark, i),
            '\0' => Add(ReadingRules.ControlCharacter, i),
            // A line break in a few old systems, and no editor's idea of damage.
            '\u0085' => 1,
            < '\u0020' or '\u007F' =>
                Add(i < headEnd ? ReadingRules.ControlCharacter : ReadingRules.ControlCharacterInText, i),
            >= '\u0080' and < '\u00A0' => Add(ReadingRules.Windows1252, i),
            _ when _directions.IsOpenAt(i) => Add(ReadingRules.DirectionOverride, i),
            _ => 1,
        };
    }

    private int TakeReplacement(int i) =>
        file.IsDecodedLossily ? Add(ReadingRules.NotUtf8, i)
        : IsQuoted(new TextSpan(i, 1)) ? 1
        : Add(ReadingRules.LostCharacter, i);

    // Somebody writes about the sign itself.
    private bool IsQuoted(TextSpan sign)
    {
        // A text that ends in quotes has its full stop inside of them in English.
        var end = sign.End < _text.Length && _text[sign.End] is '.' or ',' ? sign.End + 1 : sign.End;
        return sign.Start > 0 && end < _text.Length && _text[sign.Start - 1] is ('"' or '\'' or '`' or '“' or '‘')
            && _text[end] is ('"' or '\'' or '`' or '”' or '’');
    }

    private int Add(DiagnosticDescriptor rule, int i)
    {
        Count(rule, new TextSpan(i, 1));
        return 1;
    }

    // A word of several damaged characters is one.
    private int AddWord(int i, int length)
    {
        if (i >= _endOfLastWord)
        {
            var word = Mojibake.WordAround(_text, new TextSpan(i, length));
            if (!IsQuoted(word))
                Count(ReadingRules.DoubleEncoded, word);
            _endOfLastWord = word.End;
        }

        return length;
    }

    private void Count(DiagnosticDescriptor rule, TextSpan span)
    {
        if (!_damage.TryGetValue(rule, out var known))
        {
            _damage[rule] = (span, [], 1);
            return;
        }

        if (known.Others.Count < MostPlaces)
            known.Others.Add(span.Start);
        _damage[rule] = known with { Count = known.Count + 1 };
    }

    private void Report(ReadingFindings findings)
    {
        foreach (var damage in _damage)
        {
            var (span, others, count) = damage.Value;
            findings.Add(damage.Key, span, Facts(damage.Key, span, More(others, count - 1, findings)));
        }
    }

    private static string More(List<int> places, int count, ReadingFindings findings)
    {
        if (count == 0)
            return "";
        return places.Count == count
            ? ReadingRules.Text(
                ReadingRules.MoreOnLines, count, Shown.Lines(places.Select(findings.LineOf).Distinct().ToList()))
            : ReadingRules.Text(ReadingRules.MoreInFile, count);
    }

    private string[] Facts(DiagnosticDescriptor rule, TextSpan span, string more)
    {
        var name = CodePages.Name(_text[span.Start]);
        if (rule == ReadingRules.NotUtf8)
            return [more];
        if (rule == ReadingRules.DirectionOverride)
        {
            return
            [
                name,
                Directions.IsOverride(_text[span.Start])
                    ? ReadingRules.OverridesDirection
                    : ReadingRules.LeavesDirectionOpen,
                more,
            ];
        }

        if (rule == ReadingRules.DoubleEncoded)
        {
            return
            [
                Shown.Value(_text.Substring(span.Start, span.Length)),
                Mojibake.CodePageOf(_text),
                more,
                Mojibake.Repaired(_text, span) is { } word
                    ? ReadingRules.Text(ReadingRules.WriteWord, word)
                    : ReadingRules.RetypeWord,
            ];
        }

        if (rule != ReadingRules.Windows1252)
            return [name, more];
        return CodePages.CharacterOf(_text[span.Start]) is { } character
            ?
            [
                name,
                ReadingRules.Text(ReadingRules.WasCharacter, character),
                more,
                ReadingRules.Text(ReadingRules.WriteWord, character),
            ]
            : [name, ReadingRules.WasOtherCharacter, more, ReadingRules.RetypeLetter];
    }
}
