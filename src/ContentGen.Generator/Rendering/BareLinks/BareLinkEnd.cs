using System.Globalization;

namespace ContentGen.Generator.Rendering.BareLinks;

/// <summary>Finds where a bare link ends: before white space, without the punctuation that belongs to the
/// sentence.</summary>
internal sealed class BareLinkEnd
{
    // The characters of a domain that were read last. In "www.a_www.a_" the second one is part of the first.
    private string? _text;
    private int _start;
    private int _end;

    /// <param name="text">The text that contains the link.</param>
    /// <param name="domain">The index of the first character of the domain.</param>
    /// <param name="last">The index of the last character that may belong to the link.</param>
    /// <returns>The index of the last character, or -1 if there is no link.</returns>
    public int Find(string text, int domain, int last)
    {
        var end = DomainEnd(text, domain, last);
        if (HasUnderscoreInLastParts(text, domain, end))
            return -1;
        while (end <= last && !(text[end] is ' ' or (>= '\t' and <= '\r') or '<'))
            end++;
        return WithoutPunctuation(text, domain, end - 1);
    }

    /// <summary>Whether a character may be part of the name of a host: it is neither a space nor punctuation, in any
    /// script.</summary>
    public static bool IsHostCharacter(string text, int index)
    {
        var character = text[index];
        if (character < 128)
            return char.IsLetterOrDigit(character);
        return CharUnicodeInfo.GetUnicodeCategory(text, index) is not (
            UnicodeCategory.SpaceSeparator
            or (>= UnicodeCategory.ConnectorPunctuation and <= UnicodeCategory.OtherPunctuation));
    }

    /// <summary>Whether a link would begin after an angle bracket. With one that closes it would be a link with markup,
    /// so there is something in it that no link can contain.</summary>
    public static bool IsInAngleBrackets(string text, int start) => start > 0 && text[start - 1] == '<';

    /// <summary>The index of the last character of a link without the punctuation at its end, which closes the
    /// sentence, the parenthesis or the quotation around it.</summary>
    public static int WithoutPunctuation(string text, int start, int end)
    {
        // Counted once, or a thousand parentheses would be counted a thousand times.
        int? unopened = null;
        while (end >= start)
        {
            switch (text[end])
            {
                case '?' or '!' or '.' or ',' or ':' or '*' or '_' or '~' or '\'' or '"':
                    end--;
                    break;
                case ';':
                    end = BeforeEntity(text, start, end);
                    break;
                case ')' when (unopened ??= CountUnopened(text, start, end)) > 0:
                    unopened--;
                    end--;
                    break;
                default:
                    return end;
            }
        }

        return -1;
    }

    private int DomainEnd(string text, int start, int last)
    {
        if (ReferenceEquals(_text, text) && start >= _start && start < _end && _end <= last + 1)
            return _end;

        // The last character is not looked at, so that "_www.example.org_" is a link in emphasis.
        var end = start + 1;
        while (end < last && (text[end] is '_' or '.' or '-' || (text[end] < 128 && char.IsLetterOrDigit(text[end]))))
            end++;
        (_text, _start, _end) = (text, start, end);
        return end;
    }

    // In other parts of a domain an underscore is allowed.
    private static bool HasUnderscoreInLastParts(string text, int start, int end)
    {
        var periods = 0;
        for (var i = end - 1; i >= start && periods < 2; i--)
        {
            if (text[i] == '_')
                return true;
            if (text[i] == '.')
                periods++;
        }

        return false;
    }

    // In "&quot;" the whole entity does not belong to the link; another semicolon does not either.
    private static int BeforeEntity(string text, int start, int end)
    {
        var letter = end - 1;
        while (letter >= start && char.IsLetterOrDigit(text[letter]) && text[letter] < 128)
            letter--;
        return letter >= start && letter < end - 1 && text[letter] == '&' ? letter - 1 : end - 1;
    }

    private static int CountUnopened(string text, int start, int end)
    {
        var unopened = 0;
        for (var i = start; i <= end; i++)
            unopened += text[i] switch { '(' => -1, ')' => 1, _ => 0 };
        return unopened;
    }
}
