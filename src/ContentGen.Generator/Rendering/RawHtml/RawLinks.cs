using System.Net;
using ContentGen.Generator.Rendering.Html;
using ContentGen.Html;

namespace ContentGen.Generator.Rendering.RawHtml;

/// <summary>Finds the targets of links in raw HTML.</summary>
internal sealed class RawLinks(Holes holes)
{
    /// <summary>The body that is being rendered.</summary>
    public BodySource? Source { get; set; }

    /// <param name="raw">The HTML as it is in the post.</param>
    /// <param name="written">The same as it was written, where some tags may be text.</param>
    /// <param name="start">Where it was written.</param>
    /// <param name="offsetOf">Where in the Markdown a position in the raw HTML is.</param>
    public void Add(string raw, ReadOnlySpan<char> written, int start, Func<int, int> offsetOf)
    {
        var found = Find(raw);
        if (found.Count == 0)
            return;

        // No link is written otherwise than it is in the post, so the links are the same ones in the same order.
        var html = written.ToString();
        var positions = html == raw ? found : Find(html);
        for (var i = 0; i < Math.Min(found.Count, positions.Count); i++)
        {
            var text = raw.Substring(found[i].Start, found[i].Length);
            var target = WebUtility.HtmlDecode(text);
            if (!InternalTarget.MayBeInternal(target))
                continue;
            var offset = offsetOf(found[i].Start);
            holes.Add(
                start + positions[i].Start,
                text,
                new LinkTarget(target, LinkKind.Link),
                Source!.InFile(offset, offset + text.Length - 1));
        }
    }

    private static List<(int Start, int Length)> Find(string html)
    {
        var found = new List<(int Start, int Length)>();
        for (var i = html.IndexOf('<'); i >= 0 && i < html.Length; i = html.IndexOf('<', i))
        {
            var rest = html.AsSpan(i);
            if (HtmlTag.IsComment(rest) || HtmlTag.NameStart(rest) != 1)
            {
                i += HtmlTag.IsComment(rest) ? HtmlTag.CommentLength(rest) : 1;
                continue;
            }

            var name = HtmlTag.NameAt(rest, 1);
            var tag = rest.Slice(0, HtmlTag.Length(rest));
            var target = IsLink(name) ? HtmlTag.Attribute(tag, "href") : default;
            if (tag.Overlaps(target, out var start))
                found.Add((i + start, target.Length));
            i += tag.Length;
            if (RawTags.SwallowingName(name) is { } swallowing)
                i += RawTags.LengthTo("</" + swallowing, html.AsSpan(i));
        }

        return found;
    }

    private static bool IsLink(ReadOnlySpan<char> name) =>
        name.Equals("a".AsSpan(), StringComparison.OrdinalIgnoreCase)
        || name.Equals("area".AsSpan(), StringComparison.OrdinalIgnoreCase);
}
