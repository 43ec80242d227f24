using System.Globalization;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.DamagedText;

/// <summary>Looks through a whole file for text that was damaged on its way: each kind is told once, with a count.</summary>
internal sealed class DamageCheck(string text, int headEnd)
{
    private readonly Dictionary<DiagnosticDescriptor, (TextSpan First, int Count)> _damage = [];
    private (char Sign, int Until, bool IsMissing) _closing;

    public static void Report(ContentFile file, int headEnd, ReadingFindings findings)
    {
        if (FirstSuspect(file.Text, 0) is var first && first < 0)
            return;

        var check = new DamageCheck(file.Text, headEnd);
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
        var c = text[i];
        if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            return 2;
        if (char.IsSurrogate(c))
            return Add(ReadingRules.UnpairedSurrogate, i, 1);
        if (Mojibake.LengthAt(text, i) is var length and > 0)
            return Add(ReadingRules.DoubleEncoded, i, length);

        return c switch
        {
            '\uFFFD' => IsQuoted(i) ? 1 : Add(ReadingRules.NotUtf8, i, 1),
            '\uFEFF' => Add(ReadingRules.ByteOrderMark, i, 1),
            '\0' => Add(ReadingRules.ControlCharacter, i, 1),
            // A line break in a few old systems, and no editor's idea of damage.
            '\u0085' => 1,
            < '\u0020' or '\u007F' => Add(i < headEnd ? ReadingRules.ControlCharacter : ReadingRules.ControlCharacterInText, i, 1),
            >= '\u0080' and < '\u00A0' => Add(ReadingRules.Windows1252, i, 1),
            _ when IsOpenDirection(i) => Add(ReadingRules.DirectionOverride, i, 1),
            _ => 1,
        };
    }

    // Somebody writes about the sign itself.
    private bool IsQuoted(int i) =>
        i > 0 && i + 1 < text.Length && text[i - 1] is ('"' or '\'' or '`' or '“' or '‘')
        && text[i + 1] is ('"' or '\'' or '`' or '”' or '’');

    // A pair that is closed on its own line is how right-to-left text is written. An override is never needed for it.
    private bool IsOpenDirection(int i)
    {
        if (text[i] is '\u202D' or '\u202E')
            return true;
        if (text[i] is not ('\u202A' or '\u202B' or '\u2066' or '\u2067' or '\u2068'))
            return false;

        // A megabyte of them on one line is looked through once, not once for each.
        var closing = text[i] <= '\u202B' ? '\u202C' : '\u2069';
        if (closing != _closing.Sign || i >= _closing.Until)
        {
            var end = Line.At(text, i).End;
            var at = text.IndexOf(closing, i, end - i);
            _closing = (closing, at < 0 ? end : at, at < 0);
        }

        return _closing.IsMissing;
    }

    private int Add(DiagnosticDescriptor rule, int start, int length)
    {
        var span = new TextSpan(start, length);
        _damage[rule] = _damage.TryGetValue(rule, out var known) ? (known.First, known.Count + 1) : (span, 1);
        return length;
    }

    private void Report(ReadingFindings findings)
    {
        foreach (var damage in _damage)
        {
            var (span, count) = damage.Value;
            var more = count == 1 ? "" : $" (and {(count - 1).ToString(CultureInfo.InvariantCulture)} more in this file)";
            if (damage.Key == ReadingRules.DoubleEncoded)
            {
                var word = Mojibake.WordAround(text, span);
                findings.Add(
                    damage.Key, word, Shown.Value(text.Substring(word.Start, word.Length)), Mojibake.Advice(text, word), more, Mojibake.CodePageOf(text));
            }
            else if (damage.Key == ReadingRules.Windows1252)
                findings.Add(damage.Key, span, CodePages.Name(text[span.Start]), CodePages.CharacterOf(text[span.Start]), more);
            else
                findings.Add(damage.Key, span, CodePages.Name(text[span.Start]), more);
        }
    }
}
