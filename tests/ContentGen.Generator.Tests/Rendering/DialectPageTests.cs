using System.Text.RegularExpressions;

namespace ContentGen.Generator.Tests.Rendering;

/// <summary>The page that says what Markdown means is right.</summary>
public partial class DialectPageTests
{
    private static readonly string Page = Repository.PathOf("src/ContentGen.Generator/Rendering/README.md");

    public static TheoryData<string, string> Examples
    {
        get
        {
            var examples = new TheoryData<string, string>();
            foreach (Match match in Example().Matches(Text))
                examples.Add(match.Groups["markdown"].Value, match.Groups["html"].Value);
            return examples;
        }
    }

    private static string Text => File.ReadAllText(Page).ReplaceLineEndings("\n");

    [Theory]
    [MemberData(nameof(Examples))]
    public void AnExampleRendersAsItSays(string markdown, string html) => Assert.Equal(html, Rendered.Html(markdown));

    [Fact]
    public void EachExampleHasItsHtml() =>
        Assert.Equal(Regex.Count(Text, "^`{3,}markdown$", RegexOptions.Multiline), Examples.Count);

    [GeneratedRegex(
        "^(?<fence>`{3,})markdown\n(?<markdown>.*?\n)\\k<fence>\n\n```html\n(?<html>.*?)```$",
        RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();
}
