using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading.Mistakes.Silent;
using ContentGen.Generator.Reading.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Mistakes.Quoting;

/// <summary>Text in quotes that continues on lines without indentation, as editors break it.</summary>
/// <remarks>YAML forbids it, and libyaml, PyYAML and the older versions of js-yaml read it, so that whole sites are
/// written so. The text is read, with a warning. Our parser refuses it in double quotes and reads it in single
/// ones.</remarks>
internal static class UnindentedQuote
{
    public static Mistake? Find(QuotedText text)
    {
        if (!text.IsWhole || text.IsClosed || FirstBelow(text) is not (Line first, int end))
            return null;

        return new Mistake(
            ReadingRules.QuoteNotIndented,
            first.Span,
            [ReadingRules.OwnQuotes(text.Quote)],
            hidden => hidden.JoinLines(TextSpan.FromBounds(text.Opening, end)));
    }

    /// <summary>Reports it in a text that the parser has read.</summary>
    public static void Report(HeadText head, TextSpan text, ReadingFindings findings)
    {
        var firstLine = Line.Around(head.File, text.Start);
        if (text.End <= firstLine.End || ValuePlace.Of(head, text.Start) is not { Indent: >= 0 } place)
            return;

        foreach (var below in head.LinesBelow(firstLine))
        {
            if (below.Start >= text.End || head.IsJoined(below))
                return;
            if (below.IsBlank(head.File) || place.Reaches(head, below))
                continue;
            findings.Add(ReadingRules.QuoteNotIndented, below.Span, ReadingRules.OwnQuotes(head[text.Start]));
            return;
        }
    }

    // The lines below, if they end the text and none of them is a key.
    private static (Line First, int End)? FirstBelow(QuotedText text)
    {
        var head = text.Head;
        Line? first = null;
        foreach (var below in head.LinesBelow(text.FirstLine))
        {
            if (below.IsBlank(head.File))
                continue;
            if (LineShape.Of(head, below) is { IsKey: true } key && !key.HasKeyOfSeveralWords(head))
                return null;
            if (!text.Place.Reaches(head, below))
                first ??= below;
            if (Quotes.ClosingOnLine(head, below.Start - 1, below.End, text.Quote) is var closing and >= 0)
            {
                var rest = head.SkipSpace(closing + 1, below.End);
                return first is { } line && (rest == below.End || head[rest] == '#') ? (line, closing + 1) : null;
            }
        }

        return null;
    }
}
