using ContentGen.Generator.Rendering;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Tests.Rendering;

/// <summary>Renders Markdown for tests.</summary>
internal static class Rendered
{
    public static string Html(string markdown) => Body(markdown).HtmlText();

    public static RenderedBody Body(string markdown) => MarkdownRenderer.Render(
        new ContentFile("/site/content/posts/a.md", "content/posts/a.md", 8, markdown), 0, CancellationToken.None);
}
