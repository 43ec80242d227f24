using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.DamagedText;

/// <summary>Finds UTF-8 that was read as Windows-1252 or Windows-1254 and saved again: <c>Ã„ra</c> for
/// <c>Ära</c>.</summary>
/// <remarks>
/// Right text must never be taken for it: "SÃO" has a lone Ã, "Spaß“" an ß before a quote, French an é before a
/// no-break space and », Turkish a ğ in every sentence. So a first byte counts only with what no word is followed by.
/// </remarks>
internal static class Mojibake
{
    // Signs that may follow a word's last letter directly in right text. Not ©, though a name can have one: "Ã©" is é,
    // the most frequent of all.
    private const string FollowsWords = "\u00A0«»…‘’‚“”„–—‹›•™€‰";

    // One code point of Greek, Cyrillic, Hebrew or Arabic proves nothing; a word in these scripts has several.
    private const string LeadsOfRuns = "ÎÏÐÑ×ØÙÚÛĞ";

    // What a message shows, and no more of it: a file may be one word of a megabyte.
    private const int MaxWord = 40;

    public static bool MayBeginAt(string text, int i) =>
        text[i] is (>= '\u00C2' and <= '\u00F0') or 'ğ' or 'Ğ'
        && i + 1 < text.Length && text[i + 1] >= '\u0080' && IsContinuation(text[i + 1]);

    /// <summary>The length of a sequence that is certainly damaged; 0 when the text may be right.</summary>
    public static int LengthAt(string text, int i)
    {
        // "‚Ä¶" is an ellipsis read as Mac OS Roman. Read as ours it would become something else.
        if (!MayBeginAt(text, i) || (i > 0 && text[i - 1] == '‚'))
            return 0;
        var length = SequenceLength(text, i);
        switch (text[i])
        {
            case 'ð' or 'ğ':
                // The other two bytes may be lost. No word in any language continues like this.
                return text[i + 1] == 'Ÿ' ? Math.Max(length, 2) : 0;
            case 'â' when text[i + 1] == '€':
                return Math.Max(length, 2);
            case 'Â':
                return text[i + 1] is >= '\u00A0' and <= '\u00BF' && !IsUpperAt(text, i - 1)
                    && (!FollowsWords.Contains(text[i + 1]) || !IsLetterAt(text, i - 1) || IsLetterAt(text, i + 2))
                        ? 2
                        : 0;
            case 'Ã' or 'Ä' or 'Å':
                return !FollowsWords.Contains(text[i + 1]) || (IsLowerAt(text, i + 2) && !IsUpperAt(text, i - 1))
                    ? 2
                    : 0;
            case >= 'â' and <= 'ï':
                return length == 3 && !(FollowsWords.Contains(text[i + 1]) && FollowsWords.Contains(text[i + 2]))
                    ? 3
                    : 0;
            case var lead when LeadsOfRuns.IndexOf(lead) >= 0:
                return RunLength(text, i);
            default:
                return 0;
        }
    }

    public static TextSpan WordAround(string text, TextSpan span)
    {
        var start = span.Start;
        while (start > 0 && span.Start - start < MaxWord && IsOfWord(text[start - 1]))
            start--;
        var end = span.End;
        while (end < text.Length && end - span.End < MaxWord && IsOfWord(text[end]))
            end++;
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>What the word was; null if bytes of it are lost.</summary>
    public static string? Repaired(string text, TextSpan word)
    {
        var repaired = new StringBuilder();
        for (var i = word.Start; i < word.End; )
        {
            // The word is damaged for certain, so whatever can be decoded in it is.
            if (Decode(text, i) is { } codePoint)
            {
                repaired.Append(char.ConvertFromUtf32(codePoint));
                i += SequenceLength(text, i);
            }
            else if (LengthAt(text, i) == 0)
                repaired.Append(text[i++]);
            else
                return null;
        }

        return repaired.ToString();
    }

    /// <summary>The two differ in the first byte of every emoji: it is ğ in one and ð in the other.</summary>
    public static string CodePageOf(string text) => text.Contains("ğŸ") ? "Windows-1254" : "Windows-1252";

    private static bool IsContinuation(char c) => CodePages.ByteOf(c) is >= 0x80 and <= 0xBF;

    // The whole sequence, or 0 if it is cut short.
    private static int SequenceLength(string text, int i)
    {
        var length = CodePages.ByteOf(text[i]) switch { >= 0xF0 => 4, >= 0xE0 => 3, >= 0xC2 => 2, _ => 0 };
        for (var at = 1; at < length; at++)
        {
            if (i + at >= text.Length || !IsContinuation(text[i + at]))
                return 0;
        }

        return length;
    }

    private static int RunLength(string text, int i)
    {
        var end = i;
        var count = 0;
        while (end < text.Length && count < MaxWord
            && LeadsOfRuns.IndexOf(text[end]) >= 0 && SequenceLength(text, end) == 2)
        {
            end += 2;
            count++;
        }

        return count >= 2 ? end - i : 0;
    }

    private static int? Decode(string text, int i)
    {
        var length = SequenceLength(text, i);
        if (length == 0)
            return null;
        var codePoint = CodePages.ByteOf(text[i]) & (0x7F >> length);
        for (var at = 1; at < length; at++)
            codePoint = (codePoint << 6) | (CodePages.ByteOf(text[i + at]) & 0x3F);
        return codePoint is > 0x10FFFF or (>= 0xD800 and <= 0xDFFF) ? null : codePoint;
    }

    private static bool IsOfWord(char c) =>
        char.IsLetterOrDigit(c) || (c > '\u007F' && c != '\u00A0' && CodePages.ByteOf(c) >= 0);

    private static bool IsLetterAt(string text, int i) => i >= 0 && i < text.Length && char.IsLetter(text[i]);

    private static bool IsLowerAt(string text, int i) => i < text.Length && text[i] is >= 'a' and <= 'z';

    private static bool IsUpperAt(string text, int i) => i >= 0 && char.IsUpper(text[i]);

    private static bool Contains(this string text, char c) => text.IndexOf(c) >= 0;
}
