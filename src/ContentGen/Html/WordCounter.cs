namespace ContentGen.Html;

/// <summary>Counts the words of a text that is added in pieces.</summary>
/// <remarks>
/// A word is text between white space that contains a letter or a digit, as in most word processors, so a lone dash or
/// emoji is not a word and <c>e-mail</c> is one. Han characters and kana are a word each, because Chinese and Japanese
/// have no spaces. Korean has spaces, and they separate its words.
/// </remarks>
internal struct WordCounter
{
    // Conventions, not facts about readers: studies of silent reading find about 240 English words a minute, and 200
    // leaves time for code and tables. Two CJK characters count as one word.
    private const int WordsPerMinute = 200;
    private const int CharactersPerMinute = 400;

    private const int BeginsWord = 1;
    private const int LeavesWordOpen = 2;

    private static readonly byte[] AsciiMarks = [.. Enumerable.Range(0, 0x7F).Select(static c => (byte)(
        char.IsLetterOrDigit((char)c) ? BeginsWord | LeavesWordOpen : c > ' ' ? LeavesWordOpen : 0))];

    private int _words;
    private int _characters;
    private bool _isInWord;

    /// <summary>The number of words. Each CJK character counts as one.</summary>
    public readonly int Count => _words + _characters;

    /// <summary>Whole minutes, rounded up: at least one where there is a word.</summary>
    public readonly int Minutes
    {
        get
        {
            const int charactersPerWord = CharactersPerMinute / WordsPerMinute;
            var characters = ((long)_words * charactersPerWord) + _characters;
            return (int)((characters + CharactersPerMinute - 1) / CharactersPerMinute);
        }
    }

    public void EndWord() => _isInWord = false;

    public void Add(ReadOnlySpan<char> text)
    {
        // Locals, because fields would be written back at each character; and numbers instead of branches, because no
        // processor can predict where a word begins or ends.
        var marks = AsciiMarks;
        var words = 0;
        var isInWord = _isInWord ? 1 : 0;
        foreach (var c in text)
        {
            if (c < marks.Length)
            {
                var mark = marks[c];
                words += mark & ~isInWord & BeginsWord;
                isInWord = (isInWord | mark) & (mark >> 1);
            }
            else if (IsCjk(c))
            {
                _characters++;
                isInWord = 0;
            }
            else if (EndsWord(c))
            {
                isInWord = 0;
            }
            else if (isInWord == 0 && (char.IsLetterOrDigit(c) || IsLetterBeyondTheBasicPlane(c)))
            {
                words++;
                isInWord = 1;
            }
        }

        _words += words;
        _isInWord = isInWord != 0;
    }

    // Surrogates D840 to D8BF begin the ideographs of planes 2 and 3. The second half of a pair counts as nothing.
    private static bool IsCjk(char c) => c >= 0x2E80 && c is
        (>= '\u2E80' and <= '\u2FDF') or (>= '\u3005' and <= '\u3007') or (>= '\u3021' and <= '\u3029')
        or (>= '\u3041' and <= '\u3096') or (>= '\u309D' and <= '\u309F') or (>= '\u30A1' and <= '\u30FA')
        or (>= '\u30FC' and <= '\u312F') or (>= '\u31A0' and <= '\u31BF') or (>= '\u31F0' and <= '\u31FF')
        or (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF')
        or (>= '\uFF66' and <= '\uFF9F') or (>= '\uD840' and <= '\uD8BF');

    // Full-width punctuation separates words as a space does, and so does the zero-width space of Thai and Khmer.
    private static bool EndsWord(char c) => c <= ' ' || char.IsWhiteSpace(c) || c == '\u200B'
        || (c is (>= '\u3000' and <= '\u303F') or (>= '\uFF01' and <= '\uFF65') && !char.IsLetterOrDigit(c));

    // D83C to D83E begin the emoji; nearly all other high surrogates begin letters.
    private static bool IsLetterBeyondTheBasicPlane(char c) =>
        char.IsHighSurrogate(c) && c is < '\uD83C' or > '\uD83E' and <= '\uDBFF';
}
