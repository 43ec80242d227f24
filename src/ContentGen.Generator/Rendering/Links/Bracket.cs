using ContentGen.Generator.Rendering.Emphasis;
using Markdig.Helpers;

namespace ContentGen.Generator.Rendering.Links;

/// <summary>A <c>[</c> or <c>![</c> that may begin a link, an image or a reference to a footnote.</summary>
internal sealed class Bracket : Mark
{
    public Bracket(StringSlice text, MarkRun? marksBefore, Bracket? previous)
    {
        Text = text;
        MarksBefore = marksBefore;
        Previous = previous;
        IsImage = text.Length == 2;
        IsActive = true;
    }

    public bool IsImage { get; }

    /// <summary>False once it is known that a link would be inside another link.</summary>
    public bool IsActive { get; set; }

    /// <summary>Whether another bracket was opened after this one: then the text is not the label of a link.</summary>
    public bool HasBracketInside { get; set; }

    /// <summary>The last run of emphasis before the bracket.</summary>
    public MarkRun? MarksBefore { get; }

    public Bracket? Previous { get; }

    /// <summary>The start of the text in the brackets.</summary>
    public int ContentStart => Text.End + 1;
}
