using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading.Yaml;

namespace ContentGen.Generator.Reading.Mistakes.Keys;

/// <summary>A key without its colon.</summary>
internal static class MissingColon
{
    // A word that could be a key; more words than these are a sentence.
    private const int MaxWordsOfLine = 6;

    public static Mistake? AfterKey(LinesAbove above, LineShape line)
    {
        var keyless = KeylessLine.Of(above, line);
        if (keyless.Sign is not (' ' or '\t' or '=' or ';'))
            return null;
        var isText = keyless.IsAfterBlank
            && (IsSentence(keyless.Text) || keyless.Heading is not null || !HasKeyBelow(above.Head, line.Line));
        return isText
            ? null
            : keyless.AtKey(
                ReadingRules.MissingColon,
                keyless.Span,
                Shown.Value(keyless.Text.Substring(0, keyless.Word)),
                ReadingRules.Write(keyless.WithColon(), ReadingRules.WriteColon)) with
            {
                // "title = A" on each line is a text to the parser.
                TurnsKeyIntoText = keyless.Text.Substring(keyless.Word).TrimStart() is ['=', ..],
            };
    }

    public static Mistake? AfterLoneWord(LinesAbove above, LineShape line)
    {
        var keyless = KeylessLine.Of(above, line);
        return keyless.IsLoneWord
            ? new Mistake(
                ReadingRules.MissingColon,
                keyless.Span,
                [Shown.Value(keyless.Text), ReadingRules.WriteColonAndValue],
                hidden => Hide(hidden, keyless))
            : null;
    }

    private static void Hide(HeadText head, KeylessLine word)
    {
        if (word.Line.Indent == 0)
            head.SavedKeys.AddToRoot(word.Text, word.Span);
        head.SavedKeys.LeaveOut(word.Text, word.Span.Start);
        head.Mask.HideLines(new Place(word.Line.Line, word.Line.Indent, word.Line.Line.Start, "").Whole(head));
    }

    private static bool IsSentence(string text) =>
        text.Split(' ').Length > MaxWordsOfLine || text[text.Length - 1] is '.' or '!' or '?';

    private static bool HasKeyBelow(HeadText head, Line line) =>
        head.LinesBelow(line).Any(below => LineShape.Of(head, below) is { Key: not null, Indent: 0 });
}
