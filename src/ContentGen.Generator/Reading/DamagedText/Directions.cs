namespace ContentGen.Generator.Reading.DamagedText;

/// <summary>Invisible characters that change the direction of text.</summary>
internal sealed class Directions(string text)
{
    private (char Sign, int Until, bool IsMissing) _closing;

    /// <summary>Whether it makes letters run against their own direction, for which right text has no need.</summary>
    public static bool IsOverride(char c) => c is '\u202D' or '\u202E';

    /// <summary>Whether one begins here that is an override, or is not closed on its own line.</summary>
    /// <remarks>A pair that is closed is how right-to-left text is written.</remarks>
    public bool IsOpenAt(int i)
    {
        if (IsOverride(text[i]))
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
}
