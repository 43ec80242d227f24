namespace ContentGen.Generator.Tests.Rendering;

public class TableTests
{
    private const string Head = "<table>\n<thead>\n<tr>\n<th>a</th>\n<th>b</th>\n</tr>\n</thead>\n";

    [Theory]
    [InlineData("c", "<tr>\n<td>c</td>\n<td></td>\n</tr>\n")]
    [InlineData("c | d | e", "<tr>\n<td>c</td>\n<td>d</td>\n</tr>\n")]
    [InlineData("| c\nd", "<tr>\n<td>c</td>\n<td></td>\n</tr>\n<tr>\n<td>d</td>\n<td></td>\n</tr>\n")]
    [InlineData("|c\\|d|*e*|", "<tr>\n<td>c|d</td>\n<td><em>e</em></td>\n</tr>\n")]
    [InlineData("||`c`|", "<tr>\n<td></td>\n<td><code>c</code></td>\n</tr>\n")]
    [InlineData("|*c|d*|", "<tr>\n<td>*c</td>\n<td>d*</td>\n</tr>\n")]
    [InlineData("|`c|d`|", "<tr>\n<td>`c</td>\n<td>d`</td>\n</tr>\n")]
    [InlineData("|https://a.example/x|www.b.example|", "<tr>\n<td><a href=\"https://a.example/x\">https://a.example/x</a></td>\n<td><a href=\"http://www.b.example\">www.b.example</a></td>\n</tr>\n")]
    public void EachLineBelowTheHeadIsARow(string lines, string rows) =>
        Assert.Equal($"{Head}<tbody>\n{rows}</tbody>\n</table>\n", Rendered.Html($"| a | b |\n|---|---|\n{lines}\n"));

    [Theory]
    [InlineData("---", "<hr />\n")]
    [InlineData("> c", "<blockquote>\n<p>c</p>\n</blockquote>\n")]
    [InlineData("# c", "<h1 id=\"c\">c</h1>\n")]
    [InlineData("2. c", "<ol start=\"2\">\n<li>c</li>\n</ol>\n")]
    [InlineData("- c | d", "<ul>\n<li>c | d</li>\n</ul>\n")]
    [InlineData("```\nc | d\n```", "<pre><code>c | d\n</code></pre>\n")]
    [InlineData("    c", "<pre><code>c\n</code></pre>\n")]
    [InlineData("<b>\nc | d", "<b>\nc | d\n")]
    [InlineData("\nc | d", "<p>c | d</p>\n")]
    [InlineData("[^c]: d", "")]
    [InlineData("|", "<p>|</p>\n")]
    public void AnotherBlockEndsTheTable(string lines, string html) =>
        Assert.Equal($"{Head}</table>\n{html}", Rendered.Html($"| a | b |\n|---|---|\n{lines}\n"));

    [Theory]
    [InlineData("a | b\n--|--")]
    [InlineData(" a | b |\n :--- | ---\n")]
    [InlineData("|a|b|\n|-|-|")]
    public void OuterBarsAreOptional(string text) => Assert.StartsWith("<table>\n<thead>\n<tr>\n<th", Rendered.Html(text));

    [Theory]
    [InlineData("a | b\n---")]
    [InlineData("a | b | c\n--|--")]
    [InlineData("a\n--|--")]
    [InlineData("|a|b|\n\n|-|-|")]
    [InlineData("|a|b|\n    |-|-|")]
    [InlineData("|a|b|\n|-|x|")]
    [InlineData("|a|b|\n|-||")]
    [InlineData("> |a|b|\n|-|-|")]
    [InlineData("- |a|b|\n|-|-|")]
    [InlineData("|\n-|")]
    public void OtherLinesAreNoTable(string text) => Assert.DoesNotContain("<table>", Rendered.Html(text));

    [Fact]
    public void ATableInAListEndsWithIt()
    {
        var html = Rendered.Html("- | a | b |\n  |---|---|\n  | c |\n\nd | e\n");

        Assert.Contains($"<li>\n{Head}<tbody>\n<tr>\n<td>c</td>\n<td></td>\n</tr>\n</tbody>\n</table>\n</li>", html);
        Assert.EndsWith("</ul>\n<p>d | e</p>\n", html);
    }

    [Fact]
    public void LinesAboveTheHeadStayAParagraph() =>
        Assert.Equal($"<p>x\ny | z</p>\n{Head}</table>\n", Rendered.Html("x\ny | z\na | b\n-|-\n"));

    [Fact]
    public void AlignmentIsThatOfTheDelimiters() => Assert.Equal(
        ["<th>a</th>", "<th style=\"text-align: left;\">b</th>", "<th style=\"text-align: center;\">c</th>",
            "<th style=\"text-align: right;\">d</th>"],
        Rendered.Html("a|b|c|d\n-|:-|:-:|-:\n").Split('\n').Where(line => line.StartsWith("<th>") || line.StartsWith("<th ")));
}
