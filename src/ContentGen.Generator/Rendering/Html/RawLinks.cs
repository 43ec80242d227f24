using System.Net;
using ContentGen.Html;

namespace ContentGen.Generator.Rendering.Html;

/// <summary>Finds the targets of links in raw HTML.</summary>
internal static class RawLinks
{
    /// <param name="found">Receives where each target begins, its length, and the target itself.</param>
    public static void Find(string html, Action<int, int, string> found)
    {
        for (var tag = html.IndexOf('<'); tag >= 0; tag = html.IndexOf('<', tag + 1))
        {
            var rest = html.AsSpan(tag);
            if (HtmlTag.IsComment(rest))
            {
                tag += Math.Max(HtmlTag.CommentLength(rest) - 1, 0);
                continue;
            }

            if (HtmlTag.NameStart(rest) != 1 || !IsLink(HtmlTag.NameAt(rest, 1)))
                continue;
            var source = rest.Slice(0, HtmlTag.Length(rest));
            var target = HtmlTag.Attribute(source, "href");
            if (source.Overlaps(target, out var start))
                found(tag + start, target.Length, WebUtility.HtmlDecode(target.ToString()));
        }
    }

    private static bool IsLink(ReadOnlySpan<char> name) =>
        name.Equals("a".AsSpan(), StringComparison.OrdinalIgnoreCase)
        || name.Equals("area".AsSpan(), StringComparison.OrdinalIgnoreCase);
}
