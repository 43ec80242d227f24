using System.Net;

namespace ContentGen.Html;

/// <summary>Character references: <c>&amp;amp;</c>, <c>&amp;#8617;</c>, <c>&amp;mdash;</c>.</summary>
/// <remarks>
/// Markdown's own are decoded when it is rendered, so what is left is four that the renderer writes and those in raw
/// HTML. The names are HTML 4's, which .NET knows; a name that came later (<c>&amp;check;</c>) stays as it is written.
/// </remarks>
internal static class HtmlEntity
{
    // "&thetasym;" is the longest name; a number may have leading zeros, but nobody writes more than this.
    private const int Longest = 12;

    /// <summary>Decodes the reference at the start of the text, which is <c>&amp;</c> itself if it is none.</summary>
    /// <param name="html">Begins at the <c>&amp;</c>.</param>
    /// <param name="length">The length of what was read.</param>
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
