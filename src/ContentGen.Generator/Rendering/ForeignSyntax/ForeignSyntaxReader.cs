using System.Text.RegularExpressions;
using ContentGen.Generator.Rendering.Limits;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Rendering.ForeignSyntax;

/// <summary>Finds in the text of a post what another program would have read. Code is not searched.</summary>
internal static class ForeignSyntaxReader
{
    // No person writes a longer line, and each pattern looks at all of it.
    private const int LongestLine = 10_000;
    private const int IndentOfCode = 4;

    public static EquatableArray<ForeignUse> Read(ContentFile file, int bodyStart)
    {
        // A sign may begin with the end of the line above.
        var start = Math.Max(0, bodyStart - 1);
        var kinds = ForeignKind.All
            .Where(kind => file.Text.IndexOf(kind.Sign, start, StringComparison.Ordinal) >= 0)
            .ToList();
        if (kinds.Count == 0)
            return default;

        var uses = new Dictionary<ForeignKind, ForeignUse>();
        foreach (var line in LinesOfText(file.Text, bodyStart))
        {
            var text = WithoutCodeSpans(file.Text.Substring(line.Start, line.Length));
            foreach (var kind in kinds)
            {
                foreach (Match match in kind.Pattern.Matches(text))
                {
                    uses[kind] = uses.TryGetValue(kind, out var known)
                        ? known with { Count = known.Count + 1 }
                        : new ForeignUse(
                            kind.Name, 1, file.PlaceOf(new TextSpan(line.Start + match.Index, match.Length)), match.Value);
                }
            }
        }

        return uses.Values.ToEquatableArray();
    }

    private static IEnumerable<TextSpan> LinesOfText(string text, int start)
    {
        CodeFence? fence = null;
        while (start < text.Length)
        {
            var line = LineScan.LineAt(text, start);
            start = LineScan.NextLine(text, line.End);
            var content = text.Substring(line.Start, line.Length);
            if (fence?.IsLeftBy(content) == true)
                fence = null;
            if (fence is not null)
                fence = fence.EndsAt(content) ? null : fence;
            else if (CodeFence.At(content) is { } opened)
                fence = opened;
            else if (line.Length <= LongestLine && !IsIndentedCode(text, line) && content.IndexOf("<code", StringComparison.Ordinal) < 0)
                yield return line;
        }
    }

    private static bool IsIndentedCode(string text, TextSpan line)
    {
        var i = line.Start;
        while (i < line.End && text[i] == ' ')
            i++;
        return i - line.Start >= IndentOfCode || (i < line.End && text[i] == '\t');
    }

    private static string WithoutCodeSpans(string line)
    {
        if (line.IndexOf('`') < 0)
            return line;

        var characters = line.ToCharArray();
        for (var i = line.IndexOf('`'); i >= 0; i = i < line.Length ? line.IndexOf('`', i) : -1)
        {
            var length = 1;
            while (i + length < line.Length && line[i + length] == '`')
                length++;
            var end = line.IndexOf(new string('`', length), i + length, StringComparison.Ordinal);
            if (end < 0)
                break;
            for (var k = i; k < end + length; k++)
                characters[k] = '`';
            i = end + length;
        }

        return new string(characters);
    }
}

/// <summary>One kind in one post.</summary>
/// <param name="Kind">Its name.</param>
/// <param name="First">The place of the first one.</param>
/// <param name="Text">Of the first one.</param>
internal sealed record ForeignUse(string Kind, int Count, FilePlace First, string Text);
