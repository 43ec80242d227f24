using Markdig.Helpers;
using Markdig.Syntax.Inlines;

namespace ContentGen.Generator.Rendering.BareLinks;

internal static class BareLink
{
    /// <param name="text">The text of the link.</param>
    /// <param name="prefix">What the target has before the text.</param>
    public static LinkInline Create(StringSlice text, string prefix)
    {
        var link = new LinkInline { Url = prefix + text.ToString(), IsAutoLink = true, IsClosed = true };
        link.AppendChild(new LiteralInline { Content = text });
        return link;
    }
}
