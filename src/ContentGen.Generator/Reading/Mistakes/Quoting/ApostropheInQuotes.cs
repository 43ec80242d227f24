using ContentGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Mistakes.Quoting;

/// <summary><c>'It's'</c>.</summary>
internal static class ApostropheInQuotes
{
    public static Mistake? Find(QuotedText text) =>
        text.Quote == '\'' && text.IsFollowed && (!text.IsWhole || IsInWord(text))
            ? text.At(
                ReadingRules.ApostropheInSingleQuotes,
                new TextSpan(text.Closing, 1),
                ReadingRules.Write(text.Rewritten(), ReadingRules.UseDoubleQuotes))
            : null;

    private static bool IsInWord(QuotedText text) =>
        text.Rest == text.End && text.Closing > text.Opening + 1 && char.IsLetterOrDigit(text.Head[text.End]);
}
