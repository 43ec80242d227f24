using System.Collections.Immutable;
using System.Text;
using ContentGen.Generator.Rendering;
using ContentGen.Html;

namespace ContentGen.Generator.Completion;

/// <summary>Fills the holes of an open body.</summary>
internal static class BodyFilling
{
    public static string Fill(OpenBody body)
    {
        var html = new StringBuilder(body.Html.Length + body.Holes.Sum(static hole => hole.Written.Length));
        var end = 0;
        foreach (var hole in body.Holes)
        {
            html.Append(body.Html, end, hole.Position - end).Append(hole.Written);
            end = hole.Position;
        }

        return html.Append(body.Html, end, body.Html.Length - end).ToString();
    }

    /// <summary>Moves the positions in the facts to where they are when the holes are filled.</summary>
    /// <remarks>No element begins in a hole, so each position is either before or after it.</remarks>
    public static BodyFacts Move(BodyFacts facts, ImmutableArray<BodyHole> holes)
    {
        var next = 0;
        var shift = 0;
        var headings = new int[facts.Headings.Count];
        for (var i = 0; i < headings.Length; i++)
        {
            for (; next < holes.Length && holes[next].Position < facts.Headings[i]; next++)
                shift += holes[next].Written.Length;
            headings[i] = facts.Headings[i] + shift;
        }

        var start = facts.ExcerptStart + LengthBefore(facts.ExcerptStart, holes);
        var excerptEnd = facts.ExcerptStart + facts.ExcerptLength;
        return facts with
        {
            ExcerptStart = start,
            ExcerptLength = excerptEnd + LengthBefore(excerptEnd, holes) - start,
            Headings = headings,
        };
    }

    private static int LengthBefore(int position, ImmutableArray<BodyHole> holes)
    {
        var length = 0;
        for (var i = 0; i < holes.Length && holes[i].Position < position; i++)
            length += holes[i].Written.Length;
        return length;
    }
}
