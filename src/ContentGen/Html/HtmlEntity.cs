using System.Net;

namespace ContentGen.Html;

/// <summary>Character references: <c>&amp;amp;</c>, <c>&amp;#8617;</c>, <c>&amp;mdash;</c>.</summary>
/// <remarks>
/// Rendering decodes those in Markdown, so only four that the renderer writes and those in raw HTML remain. The names
/// are those of HTML 4, which .NET knows; a later name (<c>&amp;check;</c>) stays unchanged.
/// </remarks>
internal static class HtmlEntity
{
    // "&thetasym;" is the longest name. A number may have leading zeros, but hardly so many.
    private const int Longest = 12;

    /// <summary>Decodes the reference at the start of the text. Returns <c>&amp;</c> itself if there is no
    /// reference.</summary>
    /// <param name="html">The HTML from the <c>&amp;</c> on.</param>
    /// <param name="length">The length of the reference in the HTML.</param>
    public static ReadOnlySpan<char> Decode(ReadOnlySpan<char> html, out int length)
    {
        length = html.Slice(0, Math.Min(html.Length, Longest)).IndexOf(';') + 1;
        switch (html.Slice(0, length))
        {
            case "&amp;": return "&".AsSpan();
            case "&lt;": return "<".AsSpan();
            case "&gt;": return ">".AsSpan();
            case "&quot;": return "\"".AsSpan();
        }

        if (length > 0)
        {
            var reference = html.Slice(0, length).ToString();
            var decoded = WebUtility.HtmlDecode(reference);
            if (decoded != reference)
                return decoded.AsSpan();
        }

        length = 1;
        return html.Slice(0, 1);
    }
}
