using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Fences;

/// <summary>Recognises lines of keys, without reading them as YAML.</summary>
internal static class KeyLines
{
    /// <summary>The closing fence of the keys that begin on a line; null where there are none, or no fence.</summary>
    /// <param name="isWithoutGaps">Whether no empty line may be among them.</param>
    public static Line? FenceBelow(string text, Line? first, bool isWithoutGaps = false)
    {
        if (first is not { } line || !HasKey(text, line))
            return null;
        for (var next = line.Next(text); next is { } below; next = below.Next(text))
        {
            if (IsFence(text, below))
                return below;
            if (!IsAmongKeys(text, below) || (isWithoutGaps && below.IsBlank(text)))
                return null;
        }

        return null;
    }

    public static bool BeginAt(string text, Line? first) => FenceBelow(text, first) is not null;

    /// <summary>Whether two or more lines of keys begin here, with no empty line down to their closing fence.</summary>
    public static bool AreFrom(string text, Line? first) =>
        FenceBelow(text, first, isWithoutGaps: true) is not null
        && FenceBelow(text, first!.Value.Next(text), isWithoutGaps: true) is not null;

    /// <summary>Whether a line is an opening fence with keys below it.</summary>
    public static bool AreBelowFence(string text, Line? line) =>
        line is { } fence && FencePair.IsOpening(text, fence) && BeginAt(text, fence.Next(text));

    /// <summary>Whether a line can be one of the front matter.</summary>
    public static bool IsAmongKeys(string text, Line line) =>
        line.IsBlank(text) || text[line.Start] is ' ' or '\t' or '#' or '-' or ']' or '}' || HasKey(text, line);

    /// <summary>The keys that begin in the first column.</summary>
    public static IEnumerable<string> NamesIn(string text, TextSpan span)
    {
        for (Line? next = Line.At(text, span.Start); next is { } line && line.Start < span.End; next = line.Next(text))
        {
            if (HasKey(text, line) && line.FirstCharacter(text) == line.Start)
                yield return text.Substring(line.Start, text.IndexOf(':', line.Start) - line.Start);
        }
    }

    public static bool HasKey(string text, Line line)
    {
        var i = line.FirstCharacter(text);
        var start = i;
        while (i < line.End && (char.IsLetterOrDigit(text[i]) || text[i] is '_' or '-' or '.'))
            i++;
        return i > start && i < line.End && text[i] == ':' && (i + 1 == line.End || text[i + 1] is ' ' or '\t');
    }

    private static bool IsFence(string text, Line line) =>
        FencePair.IsClosing(text, line) || FenceLine.IsLike(line.TextOf(text).TrimEnd());
}
