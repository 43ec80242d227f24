using ContentGen.Generator.Rendering;

namespace ContentGen.Generator.Tests.Rendering;

/// <summary>Reads rendered bodies.</summary>
internal static class RenderedHtml
{
    public static string HtmlText(this RenderedBody body) =>
        body.Open?.Html ?? HtmlOf(body.Sealed!);

    /// <summary>The HTML without the line before it, which holds the path of the post and the facts.</summary>
    public static string HtmlOf(SealedBody body)
    {
        var text = body.Text.ToString();
        return text.Substring(text.IndexOf('\n') + 1);
    }
}
