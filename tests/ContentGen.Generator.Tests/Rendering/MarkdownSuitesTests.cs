using System.Text.Json;
using System.Text.RegularExpressions;

namespace ContentGen.Generator.Tests.Rendering;

/// <summary>The examples of CommonMark and of GitHub's parser render as they say, but for those that
/// <c>Rendering/README.md</c> lists with the reason. The examples are not part of the repository.</summary>
public partial class MarkdownSuitesTests
{
    private const string PathVariable = "CONTENTGEN_MARKDOWN_SUITES";

    [Fact]
    public void ExactlyTheListedExamplesDiffer()
    {
        if (Environment.GetEnvironmentVariable(PathVariable) is not { Length: > 0 } path)
            return;

        using var suites = JsonDocument.Parse(File.ReadAllText(path));
        var different =
            from example in suites.RootElement.EnumerateArray()
            let html = Rendered.Html(example.GetProperty("markdown").GetString()!)
            where Neutral(html) != Neutral(example.GetProperty("html").GetString()!)
            select example.GetProperty("id").GetString();

        Assert.Equal(Listed().Order(StringComparer.Ordinal), different.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("<p>a\nb</p>\n", "<p>a b</p>\n")]
    [InlineData("<p>a</p>\n", "<p>a</p>\n<p>b</p>\n")]
    [InlineData("<td align=\"left\">", "<td style=\"text-align: right;\">")]
    [InlineData("<input type=\"checkbox\" checked=\"\" />", "<input type=\"checkbox\" />")]
    [InlineData("<a href=\"a\">", "<a href=\"b\">")]
    public void TheComparisonSeesDifferences(string one, string other) => Assert.NotEqual(Neutral(one), Neutral(other));

    [Theory]
    [InlineData("<td align=\"left\">", "<td style=\"text-align: left;\">")]
    [InlineData("<h1 id=\"a\">A</h1>", "<h1>A</h1>\n")]
    [InlineData(
        "<li class=\"task-list-item\"><input disabled=\"disabled\" type=\"checkbox\" checked=\"checked\" /> A</li>",
        "<li><input type=\"checkbox\" checked=\"\" disabled=\"\" /> A</li>")]
    public void TheComparisonIgnoresPresentation(string one, string other) => Assert.Equal(Neutral(one), Neutral(other));

    private static IEnumerable<string> Listed() =>
        from row in File.ReadLines(Repository.PathOf("src/ContentGen.Generator/Rendering/README.md"))
        where row.StartsWith("| `commonmark-", StringComparison.Ordinal)
            || row.StartsWith("| `gfm-", StringComparison.Ordinal)
        from Match id in ExampleId().Matches(row)
        select id.Value;

    // White space counts, except around the tags of blocks at the start and end of lines.
    private static string Neutral(string html)
    {
        html = HeadingId().Replace(html, "$1");
        html = Alignment().Replace(html, " align=\"$1\"");
        html = html.Replace(" class=\"contains-task-list\"", "").Replace(" class=\"task-list-item\"", "");
        html = Box().Replace(html, static box => box.Value.Contains("checked", StringComparison.Ordinal) ? "[x]" : "[ ]");
        return BlockBreak().Replace(html.Replace("&#39;", "'").Replace("&quot;", "\""), "").Trim();
    }

    [GeneratedRegex("(?:commonmark|gfm)-[a-z0-9-]+")]
    private static partial Regex ExampleId();

    [GeneratedRegex("(<h[1-6]) id=\"[^\"]*\"")]
    private static partial Regex HeadingId();

    [GeneratedRegex(" style=\"text-align: (left|center|right);\"")]
    private static partial Regex Alignment();

    [GeneratedRegex("<input [^>]*>")]
    private static partial Regex Box();

    [GeneratedRegex("(?<=</?(?:ul|ol|li|p|blockquote|table|thead|tbody|tr|td|th|div|h[1-6]|pre|hr ?/?)[^>]*>)\n(?=<|$)")]
    private static partial Regex BlockBreak();
}
