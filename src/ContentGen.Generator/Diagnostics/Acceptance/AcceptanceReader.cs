using System.Text.RegularExpressions;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Diagnostics.Acceptance;

/// <summary>Finds the comments in a content file that accept findings.</summary>
internal static class AcceptanceReader
{
    private const string Marker = "contentgen-disable";
    private const string NextLine = Marker + "-next-line";
    private const int IndentOfCode = 4;

    private static readonly Regex InHead = new(@"(?<=^\s*|\s)#\s*(contentgen-disable(?:-next-line)?(?=\s|$).*)$");
    private static readonly Regex InBody = new(@"^\s*<!--\s*(contentgen-disable(?:-next-line)?(?=\s).*?)\s*-->\s*$");
    private static readonly Regex RuleIds = new("CG[0-9]{4}");

    /// <param name="file">The file.</param>
    /// <param name="bodyStart">Where the Markdown begins, whose comments are those of HTML.</param>
    public static EquatableArray<AcceptanceComment> Read(ContentFile file, int bodyStart)
    {
        // Nearly no post has one.
        if (file.Text.IndexOf(Marker, StringComparison.Ordinal) < 0)
            return default;

        var lines = LinesOf(file.Text);
        var found = new List<AcceptanceComment>();
        char? fence = null;
        for (var i = 0; i < lines.Count; i++)
        {
            var text = file.Text.Substring(lines[i].Start, lines[i].Length);
            var isBody = lines[i].Start >= bodyStart;
            if (isBody && FenceOf(text) is { } sign && (fence ?? sign) == sign)
                fence = fence is null ? sign : null;
            if (fence is not null || (isBody && Indent(text) >= IndentOfCode))
                continue;

            var match = (isBody ? InBody : InHead).Match(text);
            if (match.Success)
                Add(file, lines, i, match, found);
        }

        return found.ToEquatableArray();
    }

    private static void Add(ContentFile file, List<TextSpan> lines, int i, Match match, List<AcceptanceComment> found)
    {
        var written = match.Groups[1].Value.TrimEnd();
        var place = file.PlaceOf(new TextSpan(lines[i].Start + match.Groups[1].Index, written.Length));
        var (where, accepted) =
            written.StartsWith(NextLine, StringComparison.Ordinal) ? ("on the next line", LineBelow(file.Text, lines, i))
            : file.Text.Substring(lines[i].Start, match.Index).Trim().Length > 0
                ? ("at this key", LinesOfKey(file.Text, lines, i))
            : ("in this file", new TextSpan(0, file.Text.Length));

        var ids = RuleIds.Matches(written).Cast<Match>().Select(static id => id.Value).Distinct().DefaultIfEmpty("");
        found.AddRange(ids.Select(id => new AcceptanceComment(id, place, written, where, accepted)));
    }

    private static TextSpan LineBelow(string text, List<TextSpan> lines, int i)
    {
        for (i++; i < lines.Count; i++)
        {
            if (text.Substring(lines[i].Start, lines[i].Length).Trim().Length > 0)
                return lines[i];
        }

        return new TextSpan(text.Length, 0);
    }

    // The line, and those below that are indented deeper.
    private static TextSpan LinesOfKey(string text, List<TextSpan> lines, int i)
    {
        var (first, last) = (lines[i], lines[i]);
        var indent = Indent(text.Substring(first.Start, first.Length));
        for (i++; i < lines.Count; i++)
        {
            var below = text.Substring(lines[i].Start, lines[i].Length);
            if (below.Trim().Length > 0 && Indent(below) <= indent)
                break;
            last = lines[i];
        }

        return TextSpan.FromBounds(first.Start, last.End);
    }

    private static char? FenceOf(string line) => line.TrimStart() switch
    {
        ['`', '`', '`', ..] => '`',
        ['~', '~', '~', ..] => '~',
        _ => null,
    };

    private static int Indent(string line) => line.Length - line.TrimStart().Length;

    private static List<TextSpan> LinesOf(string text)
    {
        var lines = new List<TextSpan>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOfAny(['\n', '\r'], start);
            end = end < 0 ? text.Length : end;
            lines.Add(TextSpan.FromBounds(start, end));
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        return lines;
    }
}
