using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading.DamagedText;
using ContentGen.Generator.Reading.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Mistakes;

/// <summary>Finds lists that YAML reads as one text, since their items are not quite written as items.</summary>
internal static class LostItems
{
    // A longer line was broken by an editor, and may well go on with a hyphen.
    private const int LongestUnwrapped = 60;

    /// <summary>Reports <c>-a</c> or <c>• a</c> below a key, and <c>- a</c> below a value that YAML takes it for a part of.</summary>
    public static bool Report(HeadText head, TextSpan text, ReadingFindings findings)
    {
        if (text.Length == 0)
            return false;

        var line = Line.Around(head.File, text.Start);
        var isAlone = line.FirstCharacter(head.File) == text.Start;
        return (isAlone && ReportFirst(head, text, TextSpan.FromBounds(text.Start, Math.Min(text.End, line.End)), findings))
            || (!isAlone && ReportBelow(head, text, line, findings));
    }

    /// <summary>What an item is meant to say that begins with a sign other than a hyphen and a space; null if it does not.</summary>
    public static string? BulletedText(string line) =>
        line.Length > 2 && line[0] is '•' or '●' or '▪' or '‣' or '◦' or '·' or '–' or '—' or '−' or '*' or '+' && line[1] is ' ' or '\t' or '\u00A0'
            ? line.Substring(1).Trim()
            : null;

    /// <summary>Whether a line that is no item looks like one.</summary>
    public static bool IsLikeItem(string line) => BulletedText(line) is not null || (line.Length > 1 && line[0] == '-' && char.IsLetterOrDigit(line[1]));

    private static bool ReportFirst(HeadText head, TextSpan text, TextSpan first, ReadingFindings findings)
    {
        var written = head.TextOf(first);
        var hyphen = first.Start;
        while (hyphen < first.End && LineMistakes.IsOddSpace(head[hyphen]))
            hyphen++;
        if (hyphen > first.Start && head[hyphen] == '-' && LineShape.IsSpaceOrEnd(head, hyphen + 1, first.End))
            findings.Add(ReadingRules.OddSpace, TextSpan.FromBounds(first.Start, hyphen), CodePages.Name(written[0]));
        else if (written[0] == '-' && LineMistakes.IsOddSpace(head[first.Start + 1]))
            findings.Add(ReadingRules.OddSpace, new TextSpan(first.Start + 1, 1), CodePages.Name(written[1]));
        else if (BulletedText(written) is { } item)
            findings.Add(ReadingRules.BulletIsNoHyphen, new TextSpan(first.Start, 1), written.Substring(0, 1), Shown.Value(item));
        // "-5" alone is a number.
        else if (written[0] == '-' && written.Length > 1 && (char.IsLetter(written[1]) || (char.IsDigit(written[1]) && first.End < text.End)))
            findings.Add(ReadingRules.MissingSpaceAfterHyphen, first, "- " + Shown.Value(written.Substring(1)));
        else
            return false;
        return true;
    }

    private static bool ReportBelow(HeadText head, TextSpan text, Line first, ReadingFindings findings)
    {
        if (first.Length > LongestUnwrapped || first.Next(head.File) is not { } below || below.Start >= text.End)
            return false;
        if (LineShape.Of(head, below) is not { IsItem: true } item)
            return false;

        var span = TextSpan.FromBounds(item.Content, Math.Min(below.End, text.End));
        if (head.HasReplacedTabs)
            return true;
        if (LineShape.Of(head, first).IsItem)
            findings.Add(ReadingRules.WrongIndentation, span, Shown.Value(head.TextOf(span)), Shown.Value(head.TextOf(first.Span).Trim()));
        else
            findings.Add(ReadingRules.ItemWithoutKey, span);
        return true;
    }
}
