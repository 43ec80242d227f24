using Markdig.Helpers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace ContentGen.Generator.Rendering.Emphasis;

/// <summary>Characters that may turn out to be markup. Until they do, they are text.</summary>
internal abstract class Mark : LeafInline
{
    private StringSlice _text;

    /// <summary>The characters that are still text.</summary>
    public ref StringSlice Text => ref _text;
}

internal sealed class MarkRenderer : HtmlObjectRenderer<Mark>
{
    protected override void Write(HtmlRenderer renderer, Mark mark)
    {
        if (!mark.Text.IsEmpty)
            renderer.Write(mark.Text);
    }
}
