using Markdig.Helpers;

namespace ContentGen.Generator.Rendering.Emphasis;

/// <summary>A run of <c>*</c>, <c>_</c> or <c>~</c> that can begin or end emphasis.</summary>
internal sealed class MarkRun : Mark
{
    public MarkRun(StringSlice text, bool canOpen, bool canClose)
    {
        Text = text;
        Place = text.Start;
        Character = text.CurrentChar;
        Length = text.Length;
        CanOpen = canOpen;
        CanClose = canClose;
    }

    public char Character { get; }

    /// <summary>The index of the first character.</summary>
    public int Place { get; }

    /// <summary>The length as written; <see cref="Mark.Text"/> becomes shorter when emphasis is found.</summary>
    public int Length { get; }

    public bool CanOpen { get; }

    public bool CanClose { get; }

    /// <summary>The runs before and after this one that may still become emphasis.</summary>
    public MarkRun? Previous { get; set; }

    public MarkRun? Next { get; set; }
}
