using System.Text;
using ContentGen.Generator.Shared;
using ContentGen.Html;

namespace ContentGen.Generator.Rendering.RawHtml;

/// <summary>Reads the tags of raw HTML while it is written.</summary>
/// <remarks>
/// Browsers show what follows <c>&lt;title&gt;</c>, <c>&lt;iframe&gt;</c> and the like as text, or not at all, down to
/// the end tag. Where the post has none, that is the rest of the page, so the tag is shown as text. GitHub shows all
/// tags of these elements as text, but here a post may contain a script or a video.
/// </remarks>
internal sealed class RawTags(TextBuffer html)
{
    private static readonly string[] Swallowing =
        ["title", "textarea", "style", "xmp", "iframe", "noembed", "noframes", "script", "plaintext"];

    private readonly Dictionary<string, bool> _isClosed = new(StringComparer.OrdinalIgnoreCase);
    private string _markdown = "";

    /// <summary>The ids in raw HTML, in the order of the HTML.</summary>
    public List<RawTag> Ids { get; } = [];

    /// <summary>The elements that are never closed and would hide the rest of the page.</summary>
    public List<RawTag> Unclosed { get; } = [];

    public void Begin(string markdown)
    {
        _markdown = markdown;
        _isClosed.Clear();
        Ids.Clear();
        Unclosed.Clear();
    }

    /// <summary>Reads raw HTML that was written last.</summary>
    /// <param name="start">Where it begins.</param>
    /// <param name="line">The line for <see cref="RawTag"/>.</param>
    /// <param name="keepsFirst">Whether the first tag stays as it is: the block that it begins is all that is left of
    /// the post.</param>
    public void Read(int start, Func<int> line, bool keepsFirst = false)
    {
        var raw = html.Written.Slice(start);
        StringBuilder? escaped = null;
        var copied = 0;
        for (var i = Next(raw, 0); i >= 0; i = Next(raw, i))
        {
            var tag = raw.Slice(i);
            if (HtmlTag.IsComment(tag) || HtmlTag.NameStart(tag) != 1)
            {
                i += HtmlTag.IsComment(tag) ? HtmlTag.CommentLength(tag) : 1;
                continue;
            }

            var name = SwallowingName(HtmlTag.NameAt(tag, 1));
            if (name is not null && !IsClosed(name))
            {
                Unclosed.Add(new RawTag(line(), name));
                if (keepsFirst && i == 0)
                    break;
                escaped ??= new StringBuilder();
                escaped.Append(raw.Slice(copied, i - copied).ToString()).Append("&lt;");
                copied = ++i;
                continue;
            }

            var id = HtmlTag.Attribute(tag, "id");
            if (!id.IsEmpty)
                Ids.Add(new RawTag(line(), id.ToString()));
            i += HtmlTag.Length(tag);
            if (name is not null)
                i += LengthTo("</" + name, raw.Slice(i));
        }

        if (escaped is null)
            return;
        escaped.Append(raw.Slice(copied).ToString());
        html.CutBackTo(start);
        html.Append(escaped.ToString());
    }

    private static int Next(ReadOnlySpan<char> raw, int from)
    {
        var found = from < raw.Length ? raw.Slice(from).IndexOf('<') : -1;
        return found < 0 ? -1 : from + found;
    }

    /// <summary>The name of an element whose content is not HTML; null for another one.</summary>
    public static string? SwallowingName(ReadOnlySpan<char> name)
    {
        foreach (var swallowing in Swallowing)
        {
            if (name.Equals(swallowing.AsSpan(), StringComparison.OrdinalIgnoreCase))
                return swallowing;
        }

        return null;
    }

    public static int LengthTo(string end, ReadOnlySpan<char> raw)
    {
        var found = raw.IndexOf(end.AsSpan(), StringComparison.OrdinalIgnoreCase);
        return found < 0 ? raw.Length : found;
    }

    private bool IsClosed(string name)
    {
        if (_isClosed.TryGetValue(name, out var known))
            return known;
        var isClosed = _markdown.IndexOf("</" + name, StringComparison.OrdinalIgnoreCase) >= 0;
        _isClosed.Add(name, isClosed);
        return isClosed;
    }
}
