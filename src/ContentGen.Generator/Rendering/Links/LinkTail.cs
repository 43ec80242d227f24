using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ContentGen.Generator.Rendering.Links;

/// <summary>Reads what follows the text of a link in parentheses: the target and the title.</summary>
internal static class LinkTail
{
    public static LinkInline? TryParse(InlineProcessor processor, ref StringSlice slice)
    {
        var saved = slice;
        if (LinkHelper.TryParseInlineLink(ref slice, out var url, out var title, out var urlSpan, out var titleSpan)
            && !HasBareParenthesis(slice.Text, titleSpan))
        {
            return new LinkInline
            {
                Url = HtmlHelper.Unescape(url, removeBackSlash: false),
                Title = title is null ? null : HtmlHelper.Unescape(title, removeBackSlash: false),
                UrlSpan = processor.GetSourcePositionFromLocalSpan(urlSpan),
            };
        }

        slice = saved;
        return null;
    }

    // A title in parentheses cannot contain a parenthesis, but Markdig accepts one that opens.
    private static bool HasBareParenthesis(string text, SourceSpan title)
    {
        if (title.IsEmpty || text[title.Start] != '(')
            return false;
        for (var i = title.Start + 1; i < title.End; i++)
        {
            if (text[i] == '\\')
                i++;
            else if (text[i] == '(')
                return true;
        }

        return false;
    }
}
