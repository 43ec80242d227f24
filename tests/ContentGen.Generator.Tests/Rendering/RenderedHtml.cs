using ContentGen.Generator.Rendering;

namespace ContentGen.Generator.Tests.Rendering;

/// <summary>Reads rendered bodies.</summary>
internal static class RenderedHtml
{
    public static string HtmlText(this RenderedBody body) =>
        body.Open?.Html ?? body.Sealed!.Html;
}
