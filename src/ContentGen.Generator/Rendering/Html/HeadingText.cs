using System.Text;
using ContentGen.Html;

namespace ContentGen.Generator.Rendering.Html;

/// <summary>The text from which a heading's id is made: that of its HTML, with all white space as it is.</summary>
internal static class HeadingText
{
    public static string Of(ReadOnlySpan<char> html)
    {
        var text = new StringBuilder(html.Length);
        var reader = new HtmlReader(html, 0);
        while (reader.Read())
        {
            if (reader.Token != HtmlToken.Text)
                continue;
            foreach (var character in reader.Text)
                text.Append(character);
        }

        return text.ToString();
    }
}
