using ContentGen.Generator.Reading.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Mistakes;

/// <summary>Where a value is.</summary>
/// <param name="Line">The line on which it begins.</param>
/// <param name="Indent">The column of its key or dash; what is indented deeper belongs to it. -1 for the root.</param>
/// <param name="Start">Its first character.</param>
/// <param name="Key">Its key, for messages that show how to write it; empty for a list item.</param>
internal sealed record Place(Line Line, int Indent, int Start, string Key)
{
    /// <summary>The rest of the line from the value on, without white space at its end.</summary>
    public TextSpan RestOfLine(HeadText head) => head.TrimmedEnd(Start, Line.End);

    /// <summary>Whether a line below can still belong to the value.</summary>
    public bool Reaches(HeadText head, Line below) => below.FirstCharacter(head.File) - below.Start > Indent;

    /// <summary>The value with all lines below that are indented deeper than its key.</summary>
    public TextSpan Whole(HeadText head)
    {
        var last = Line;
        foreach (var below in head.LinesBelow(Line))
        {
            if (below.IsBlank(head.File))
                continue;
            if (!Reaches(head, below))
                break;
            last = below;
        }

        return TextSpan.FromBounds(Start, last.End);
    }

    /// <summary>Makes the value harmless; without a key, the lines are nothing but it.</summary>
    public void Hide(HeadText head) => Hide(head, Whole(head));

    /// <summary>Makes a value in brackets harmless. A closing bracket below is often in the key's own column.</summary>
    public void HideBrackets(HeadText head)
    {
        var whole = Whole(head);
        var below = head.LineBelow(Line.Around(head.File, whole.End));
        Hide(head, below is { } line && head[line.Start] is ']' or '}' ? TextSpan.FromBounds(Start, line.End) : whole);
    }

    /// <summary>How the line is written with <paramref name="value"/>.</summary>
    public string With(string value) => Indent < 0 ? value : Key.Length == 0 ? "- " + value : Key + ": " + value;

    private void Hide(HeadText head, TextSpan extent)
    {
        if (Indent >= 0 || Start > Line.FirstCharacter(head.File))
            head.Mask.HideValue(extent);
        else
            head.Mask.HideRoot(TextSpan.FromBounds(Line.Start, extent.End));
    }
}
