using Markdig.Helpers;

namespace ContentGen.Generator.Rendering.BareLinks;

/// <summary>Finds where an e-mail address begins and ends.</summary>
internal static class EmailAddress
{
    private static readonly string[] Schemes = ["mailto:", "xmpp:"];

    /// <param name="text">The text that contains the address.</param>
    /// <param name="from">Where the address may begin.</param>
    /// <param name="at">The index of an <c>@</c>.</param>
    public static StringSlice? Around(StringSlice text, int from, int at)
    {
        var start = at;
        while (start > from && IsNameCharacter(text.Text[start - 1]))
            start--;
        if (start == at
            || (start > from && text.Text[start - 1] == '/')
            || (start > 0 && text.Text[start - 1] == '\\' && !IsLetterOrDigit(text.Text[start]))
            || BareLinkEnd.IsInAngleBrackets(text.Text, start))
        {
            return null;
        }

        var end = EndOf(text, at);
        return end < 0 ? null : new StringSlice(text.Text, start - LengthOfScheme(text.Text, from, start), end);
    }

    public static bool HasScheme(StringSlice address) => LengthOfScheme(
        address.Text, address.Start, address.Text.IndexOf(':', address.Start, address.Length) + 1) > 0;

    private static int EndOf(StringSlice text, int at)
    {
        var periods = 0;
        var end = at + 1;
        for (; end <= text.End; end++)
        {
            var character = text.Text[end];
            if (character == '.' && end < text.End && IsLetterOrDigit(text.Text[end + 1]))
                periods++;
            else if (character == '@')
                return -1;
            else if (!IsLetterOrDigit(character) && character is not ('-' or '_'))
                break;
        }

        end--;
        return periods > 0 && (text.Text[end] | 0x20) is >= 'a' and <= 'z' ? end : -1;
    }

    private static int LengthOfScheme(string text, int from, int end)
    {
        foreach (var scheme in Schemes)
        {
            var start = end - scheme.Length;
            if (start >= from
                && string.Compare(text, start, scheme, 0, scheme.Length, StringComparison.OrdinalIgnoreCase) == 0
                && (start == from || !IsLetterOrDigit(text[start - 1])))
            {
                return scheme.Length;
            }
        }

        return 0;
    }

    private static bool IsNameCharacter(char character) =>
        IsLetterOrDigit(character) || character is '.' or '+' or '-' or '_';

    private static bool IsLetterOrDigit(char character) => character < 128 && char.IsLetterOrDigit(character);
}
