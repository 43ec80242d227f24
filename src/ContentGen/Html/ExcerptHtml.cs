using System.Text;

namespace ContentGen.Html;

/// <summary>Prepares a part of a body for a page that shows several of them.</summary>
/// <remarks>
/// A footnote's number would lead nowhere, and an id would occur on the page twice. An image without alternative text
/// is decoration of the first paragraph; above <c>&lt;!-- more --&gt;</c> it stays, because the author chose what is
/// there.
/// </remarks>
internal static class ExcerptHtml
{
    /// <param name="html">The part of the body.</param>
    /// <param name="isMarked">Whether the author marked its end.</param>
    /// <param name="isText">Whether it is made into plain text, without alerts.</param>
    public static string Of(ReadOnlySpan<char> html, bool isMarked, bool isText)
    {
        var result = new StringBuilder(html.Length);
        var copied = 0;
        var reader = new HtmlReader(html, 0);
        while (reader.Read())
        {
            if (reader.Token != HtmlToken.StartTag)
                continue;

            var tag = reader.Source;
            var start = reader.Start;
            if (HtmlTag.Attribute(tag, "class") is "footnote-ref")
            {
                // The reader passes over the number.
                reader.Read();
            }
            else if (isText && HtmlAside.Begins(tag))
            {
                SkipContainer(ref reader);
            }
            else if (isMarked || !IsImageWithoutText(reader.Name, tag))
            {
                var kept = WithoutId(tag);
                if (kept.Length == tag.Length)
                    continue;
                Append(result, html.Slice(copied, start - copied));
                Append(result, kept.AsSpan());
                copied = reader.End;
                continue;
            }

            Append(result, html.Slice(copied, start - copied));
            copied = reader.End;
        }

        return Append(result, html.Slice(copied)).ToString();
    }

    private static bool IsImageWithoutText(ReadOnlySpan<char> name, ReadOnlySpan<char> tag) =>
        name.Equals("img".AsSpan(), StringComparison.OrdinalIgnoreCase)
        && HtmlTag.Attribute(tag, "alt").IsWhiteSpace();

    private static void SkipContainer(ref HtmlReader reader)
    {
        for (var depth = 1; depth > 0 && reader.Read();)
        {
            if (reader.Element == HtmlElement.Container)
                depth += reader.Token switch { HtmlToken.StartTag => 1, HtmlToken.EndTag => -1, _ => 0 };
        }
    }

    private static string WithoutId(ReadOnlySpan<char> tag)
    {
        var text = tag.ToString();
        while (true)
        {
            var value = HtmlTag.Attribute(text.AsSpan(), "id");
            if (value.IsEmpty || !text.AsSpan().Overlaps(value, out var offset))
                return text;

            var end = offset + value.Length;
            var start = offset - 1;
            if (text[start] is '"' or '\'')
            {
                start--;
                end++;
            }

            while (text[start] != '=')
                start--;
            start = text.LastIndexOf("id", start, StringComparison.OrdinalIgnoreCase);
            while (HtmlTag.IsSpace(text[start - 1]))
                start--;
            text = text.Remove(start, end - start);
        }
    }

    private static StringBuilder Append(StringBuilder builder, ReadOnlySpan<char> text) =>
        text.IsEmpty ? builder : builder.Append(text.ToString());
}
