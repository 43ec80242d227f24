using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading.DamagedText;
using ContentGen.Generator.Reading.Mistakes.Indentation;
using ContentGen.Generator.Reading.Mistakes.Keys;
using ContentGen.Generator.Reading.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Mistakes.Silent;

/// <summary>Lists that YAML reads as one text, since their items are not quite written as items.</summary>
internal static class LostItems
{
    // A longer line was broken by an editor, and may well continue with a hyphen.
    private const int LongestUnwrapped = 60;

    /// <summary>Reports <c>-a</c> or <c>• a</c> below a key, and <c>- a</c> below a value that YAML continues with
    /// it.</summary>
    public static bool Report(HeadText head, TextSpan text, ReadingFindings findings)
    {
        if (text.Length == 0)
            return false;

        var line = Line.Around(head.File, text.Start);
        return line.FirstCharacter(head.File) == text.Start
            ? ReportFirst(head, text, TextSpan.FromBounds(text.Start, Math.Min(text.End, line.End)), findings)
            : ReportBelow(head, text, line, findings);
    }

    private static bool ReportFirst(HeadText head, TextSpan text, TextSpan first, ReadingFindings findings)
    {
        var written = head.TextOf(first);
        var hyphen = first.Start;
        while (hyphen < first.End && OddSpaces.Contain(head[hyphen]))
            hyphen++;
        if (hyphen > first.Start && head[hyphen] == '-' && head.IsSpaceOrEnd(hyphen + 1, first.End))
            ReportOddSpace(head, TextSpan.FromBounds(first.Start, hyphen), findings);
        else if (written[0] == '-' && OddSpaces.Contain(head[first.Start + 1]))
            ReportOddSpace(head, new TextSpan(first.Start + 1, 1), findings);
        else if (ItemSigns.TextAfterBullet(written) is { } item)
        {
            findings.Add(
                ReadingRules.BulletInsteadOfHyphen,
                new TextSpan(first.Start, 1),
                written.Substring(0, 1),
                ReadingRules.Write(Repair.Item(item), ReadingRules.WriteHyphen),
                ItemSigns.LikewiseBelow(head, first.Start));
        }
        // "-5" alone is a number.
        else if (ItemSigns.IsWithoutSpace(written) && (char.IsLetter(written[1]) || first.End < text.End))
        {
            findings.Add(
                ReadingRules.MissingSpaceAfterHyphen,
                first,
                ReadingRules.Write(Repair.Item(written.Substring(1)), ReadingRules.InsertSpace),
                ItemSigns.LikewiseBelow(head, first.Start));
        }
        else
            return false;
        return true;
    }

    private static void ReportOddSpace(HeadText head, TextSpan span, ReadingFindings findings) => findings.Add(
        ReadingRules.OddSpace, span, CodePages.Name(head[span.Start]), OddSpaces.AlsoOnLines(head, span.Start));

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
        {
            findings.Add(
                ReadingRules.WrongIndentation,
                span,
                MisplacedLine.Facts(head, span, LineShape.Of(head, first).Text(head)));
        }
        else
            findings.Add(ReadingRules.ItemWithoutKey, span);
        return true;
    }
}
