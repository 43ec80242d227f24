using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Mistakes.Silent;

/// <summary>The start of the body, where the closing fence is missing and a thematic break further down was taken for
/// it.</summary>
/// <remarks>A heading is a comment in YAML, and a sentence with a colon is a key, so such a file can pass without an
/// error. It shows in a "comment" between empty lines and, below it, a key of several words.</remarks>
internal static class BodyTakenForKeys
{
    public static MappingNode CutOff(MappingNode root, HeadText head, ReadingFindings findings)
    {
        for (var i = 1; i < root.Entries.Length; i++)
        {
            var entry = root.Entries[i];
            if (entry.Key.IndexOf(' ') < 0 || head[entry.KeySpan.Start] is '"' or '\'')
                continue;
            if (HeadingBetween(head, root.Entries[i - 1].Value.Span.End, entry.KeySpan.Start) is not { } heading)
                continue;

            findings.Add(ReadingRules.ClosingFenceMissing, heading);
            return root with { Entries = root.Entries.RemoveRange(i, root.Entries.Length - i) };
        }

        return root;
    }

    private static TextSpan? HeadingBetween(HeadText head, int start, int end)
    {
        var isAfterBlank = false;
        foreach (var line in head.LinesBelow(Line.Around(head.File, start)))
        {
            if (line.Start >= end)
                break;
            if (isAfterBlank && head[line.Start] == '#')
                return line.Span;
            isAfterBlank = line.IsBlank(head.File);
        }

        return null;
    }
}
