using ContentGen.Generator.Rendering;

namespace ContentGen.Generator.Tests.Rendering;

internal static class RenderedHtml
{
    public static string HtmlText(this RenderedBody body) => body.Html.ToString();
}
