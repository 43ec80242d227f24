using ContentGen.Generator.Shared;
using ContentGen.Html;

namespace ContentGen.Generator.Rendering;

/// <summary>A finished body, as it is written into the assembly.</summary>
/// <param name="Text">The path of the post, a tab, the facts, a line feed, and the HTML: the form that the run-time
/// library's <c>BodyText</c> reads. They are one text, so that a hot reload never pairs a post with the text of
/// another.</param>
/// <param name="Facts">The facts about the HTML; positions are those in this HTML.</param>
internal sealed record SealedBody(CompressedText Text, BodyFacts Facts)
{
    public string Html
    {
        get
        {
            var text = Text.ToString();
            return text.Substring(text.IndexOf('\n') + 1);
        }
    }

    public static SealedBody Of(
        string sourcePath, ReadOnlySpan<char> html, BodyFacts facts, CancellationToken cancellation)
    {
        var head = $"{sourcePath}\t{facts.Format()}\n";
        return new SealedBody(CompressedText.Of(head, html, cancellation), facts);
    }
}
