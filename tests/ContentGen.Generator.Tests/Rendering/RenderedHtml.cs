using ContentGen.Generator.Completion;
using ContentGen.Generator.Rendering;
using ContentGen.Html;

namespace ContentGen.Generator.Tests.Rendering;

/// <summary>Completes rendered bodies for tests.</summary>
internal static class RenderedHtml
{
    public static string HtmlText(this RenderedBody body) =>
        body.Open is { } open ? BodyFilling.Fill(open) : HtmlOf(body.Sealed!);

    public static BodyFacts CompleteFacts(this RenderedBody body) =>
        body.Open is { } open ? BodyFilling.Move(body.Facts, open.Holes) : body.Facts;

    /// <summary>The HTML without the line before it, which holds the path of the post and the facts.</summary>
    public static string HtmlOf(SealedBody body)
    {
        var text = body.Text.ToString();
        return text.Substring(text.IndexOf('\n') + 1);
    }
}
