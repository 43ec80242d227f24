using ContentGen.Generator.Diagnostics;

namespace ContentGen.Generator.Reading.Mistakes.Values;

/// <summary><c>&gt; 100 users</c>, where the sign announces a block.</summary>
internal static class TextAfterBlockSign
{
    public static Mistake? Find(ValueText value) => value.First is '|' or '>' && !IsBlockHeader(value)
        ? value.All(ReadingRules.TextAfterBlockSign, value.First.ToString(), ReadingRules.Write(Repaired(value)))
        : null;

    // "> 100 users" has the sign in its text, and "|Hello" hardly ever.
    private static string? Repaired(ValueText value)
    {
        var quoted = value.InQuotes();
        var text = value.Head.TextOf(value.FirstLine).Substring(1).TrimStart();
        return value.First == '|' && quoted is not null && Repair.Text(value.Place, text) is { } without
            ? ReadingRules.Text(ReadingRules.IfSignBelongs, quoted, "|", without)
            : quoted;
    }

    private static bool IsBlockHeader(ValueText value)
    {
        var (head, start, end) = (value.Head, value.Place.Start, value.Place.Line.End);
        var i = start + 1;
        while (i < end && head[i] is '+' or '-' or (>= '1' and <= '9') && i - start <= 2)
            i++;
        var rest = head.SkipSpace(i, end);
        return rest >= end || (head[rest] == '#' && rest > i);
    }
}
