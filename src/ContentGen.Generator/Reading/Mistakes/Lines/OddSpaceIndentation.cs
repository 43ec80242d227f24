using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading.DamagedText;
using ContentGen.Generator.Reading.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Mistakes.Lines;

/// <summary>A no-break space before the first character of a line.</summary>
internal static class OddSpaceIndentation
{
    public static Mistake? Find(LinesAbove above, LineShape line)
    {
        var head = above.Head;
        var end = line.Content;
        while (OddSpaces.Contain(head[end]))
            end++;
        return end == line.Content
            ? null
            : new Mistake(
                ReadingRules.OddSpace,
                TextSpan.FromBounds(line.Content, end),
                [CodePages.Name(head[line.Content]), OddSpaces.AlsoOnLines(head, line.Content)],
                static hidden => Replace(hidden)) { TurnsKeyIntoText = true };
    }

    // An editor that makes one no-break space makes many.
    private static void Replace(HeadText head)
    {
        foreach (var line in head.Lines)
        {
            for (var i = line.Start; i < line.End && (head[i] is ' ' or '\t' || OddSpaces.Contain(head[i])); i++)
            {
                if (OddSpaces.Contain(head[i]))
                    head.Put(i, ' ');
            }
        }
    }
}
