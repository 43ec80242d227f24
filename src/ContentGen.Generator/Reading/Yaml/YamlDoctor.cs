using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading.Mistakes;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Yaml;

/// <summary>
/// Reads a head that may be broken: names the mistake, hides it, and reads again, so that one mistake hides none of the
/// others and nothing is said twice.
/// </summary>
internal static class YamlDoctor
{
    // Each attempt reads the head again. A file with more mistakes is not front matter.
    private const int MaxAttempts = 50;

    /// <returns>The root; null when nothing can be made of it, which has been reported then.</returns>
    public static YamlReading Read(HeadText head, ReadingFindings findings, CancellationToken cancellation)
    {
        var refused = -1;
        // What hiding a mistake does not mend is not told again.
        var last = new TextSpan(0, 0);
        for (var attempt = 0; attempt < MaxAttempts; attempt++)
        {
            var count = findings.Count;
            var reading = YamlTree.Read(head, findings, cancellation);
            if (reading.FailedAt is not { } failedAt)
            {
                if (KeyTakenForText(head, reading.Root) is not { } taken)
                    return reading;
                findings.CutBackTo(count);
                findings.Add(taken.Rule, taken.Span, taken.Arguments);
                taken.Hide(head);
                continue;
            }

            findings.CutBackTo(count);
            if (reading.TooDeepAt is { } deep)
            {
                findings.Add(ReadingRules.TooDeep, new TextSpan(deep, 1));
                HideRootValue(head, deep);
            }
            else if (new MistakeFinder(head).FirstBefore(reading.IsPlaceKnown ? PastTabs(head, failedAt) : head.Span.End) is { } mistake)
            {
                if (mistake.Span == last)
                {
                    LineMistakes.HideKey(head, LineShape.Of(head, Line.Around(head.File, last.Start)));
                    continue;
                }

                last = mistake.Span;
                if (!ComesOfTabs(head, mistake))
                    findings.Add(mistake.Rule, mistake.Span, mistake.Arguments);
                mistake.Hide(head);
            }
            else
            {
                var line = reading.IsPlaceKnown ? LineBefore(head, failedAt) : LineAfter(head, failedAt);
                if (line.Next(head.File) is { } below && WasIndentedWithTabs(head, below.Start))
                {
                    head.HideLines(below.Span);
                    continue;
                }

                if (line.Start == refused)
                {
                    // Not even its key could be saved.
                    if (head[line.Start] == '#')
                        return reading;
                    LineMistakes.HideKey(head, LineShape.Of(head, line));
                    continue;
                }

                refused = line.Start;
                findings.Add(ReadingRules.NotYaml, TextSpan.FromBounds(line.FirstCharacter(head.File), line.End));
                HideUnknown(head, line);
            }
        }

        return new YamlReading(null, head.Span.Start, TooDeepAt: null);
    }

    // "title:A" alone is a text to YAML, and so is what a full-width colon follows.
    private static Mistake? KeyTakenForText(HeadText head, FrontMatterNode? root) =>
        root is ScalarNode { IsQuoted: false, Text.Length: > 0 }
        && new MistakeFinder(head).FirstBefore(head.Span.End) is { } mistake
        && (mistake.Rule == ReadingRules.MissingSpace || mistake.Rule == ReadingRules.FullWidthColon || mistake.Rule == ReadingRules.OddSpace)
            ? mistake
            : null;

    // The parser may refuse a tab at the end of the line above.
    private static int PastTabs(HeadText head, int failedAt) =>
        LineBefore(head, failedAt).Next(head.File) is { } below && below.Start < head.Span.End
        && head.TextOf(TextSpan.FromBounds(below.Start, below.FirstCharacter(head.File))).IndexOf('\t') >= 0
            ? below.Start
            : failedAt;

    private static bool ComesOfTabs(HeadText head, Mistake mistake) =>
        WasIndentedWithTabs(head, mistake.Span.Start)
        || (head.HasReplacedTabs && (mistake.Rule == ReadingRules.WrongIndentation || mistake.Rule == ReadingRules.ItemWithoutKey || mistake.Rule == ReadingRules.TextBelowValue));

    // One tab has been read as one space, so whatever is wrong with such a line now may come of that.
    private static bool WasIndentedWithTabs(HeadText head, int offset)
    {
        var line = Line.Around(head.File, offset);
        for (var i = line.Start; i < line.FirstCharacter(head.File); i++)
        {
            if (head.File[i] == '\t' && head[i] == ' ')
                return true;
        }

        return false;
    }

    // The parser often notices on the next line, or at the end.
    private static Line LineBefore(HeadText head, int offset)
    {
        var line = Line.Around(head.File, Math.Min(offset, Math.Max(head.Span.Start, head.Span.End - 1)));
        while (line.Start > head.Span.Start && line.IsBlank(head.File))
            line = Line.Around(head.File, line.Start - 1);
        return line;
    }

    // Where the parser gave no place, what it has read so far is right.
    private static Line LineAfter(HeadText head, int reached)
    {
        var line = Line.Around(head.File, reached);
        while (line.Next(head.File) is { } next && next.Start < head.Span.End)
        {
            line = next;
            if (!line.IsBlank(head.File) && head[line.FirstCharacter(head.File)] != '#')
                break;
        }

        return line;
    }

    private static void HideUnknown(HeadText head, Line line)
    {
        var shape = LineShape.Of(head, line);
        if (shape.Key is not null && shape.Value < line.End)
            head.HideValue(new Place(line, shape.KeyIndent, shape.Value, "").Whole(head));
        else
            head.HideLines(new Place(line, shape.Indent, line.Start, "").Whole(head));
    }

    private static void HideRootValue(HeadText head, int offset)
    {
        var line = Line.Around(head.File, offset);
        while (line.Start > head.Span.Start && (line.FirstCharacter(head.File) > line.Start || line.IsBlank(head.File)))
            line = Line.Around(head.File, line.Start - 1);
        HideUnknown(head, line);
    }
}
