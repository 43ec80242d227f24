using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Suggestions;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Mistakes.Quoting;

/// <summary>An escape that does not exist, or is not complete, such as <c>\U</c> in <c>"C:\Users"</c>.</summary>
internal static class BadEscape
{
    public static Mistake? Find(QuotedText text)
    {
        foreach (var escape in text.Escapes())
        {
            if (!escape.IsKnown || !escape.IsComplete)
                return Of(text, escape);
        }

        return null;
    }

    private static Mistake Of(QuotedText text, Escape escape)
    {
        var span = new TextSpan(escape.Span.Start, Escape.SignLength);
        return text.At(
            ReadingRules.BadEscape,
            span,
            Shown.Value(text.Head.TextOf(span)),
            escape.IsKnown ? ReadingRules.Text(ReadingRules.NeedsDigits, escape.Digits) : ReadingRules.IsNotAnEscape,
            ReadingRules.Write(text.WithBackslashes(), ReadingRules.UseSingleQuotes),
            OrUrl(text));
    }

    /// <summary>A path of Windows is not an address, however it is quoted.</summary>
    public static string OrUrl(QuotedText text) =>
        AddressWords.Is(text.Place.Key) && WindowsPath.OnSite(text.Written) is { } path
        ? ReadingRules.Text(ReadingRules.OrIfUrl, WindowsPath.Advice(path))
        : "";
}
