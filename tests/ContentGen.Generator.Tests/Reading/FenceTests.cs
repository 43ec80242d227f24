namespace ContentGen.Generator.Tests.Reading;

public class FenceTests
{
    [Theory]
    [InlineData("---\ntitle: A\ndate: B\n----\n\nText\n", "CG1014(4,1) '----'")]
    [InlineData("---\ntitle: A\n--\nText\n", "CG1014(3,1) '--'")]
    [InlineData("---\ntitle: A\n—\n", "CG1014(3,1) '—'")]
    [InlineData("---\ntitle: A\ntags:\n  - a\n---end\n", "CG1014(5,1) '---end'")]
    [InlineData("---\ntitle: A\n ---\n", "CG1003(1,1) '---'")]
    [InlineData("---\ntitle: A\n\nText\n\nHeading\n----\n", "CG1003(1,1) '---'")]
    [InlineData("---\ntitle: A\n", "CG1003(1,1) '---'")]
    public void AMissingClosingFenceIsReportedAtTheLineThatWasMeant(string text, string finding) =>
        Assert.Equal([finding], Head.Findings(text));

    [Fact]
    public void AnIndentedFenceIsTheOtherPlace()
    {
        var finding = Assert.Single(Head.Read("---\ntitle: A\n ---\n").Findings);

        Assert.Equal(2, Assert.Single(finding.Others).Lines.Start.Line);
    }

    [Theory]
    [InlineData(
        "title: A---\n\ndate: B\n---\n",
        "there is no line '---' above the keys that begin here; insert one above this line")]
    [InlineData(
        "title: A\ndate: B\n---\n",
        "there is no line '---' above the keys that begin here; insert one above this line")]
    [InlineData(
        "Notes\ntitle: A\ndate: B\n---\n",
        "there is no line '---' above the keys that begin on line 2; insert one above them, and delete this "
            + "line or move it below the front matter")]
    [InlineData(
        "----\ntitle: A\n---\n",
        "'----' does not open front matter; replace it with exactly '---', with nothing before or after it")]
    [InlineData(
        "Acme---\ntitle: A\n---\n",
        "'Acme---' does not open front matter; write '---' alone on the first line")]
    [InlineData(
        "--- title: A date: B ---\n",
        "'--- title: A date: B ---' does not open front matter; write '---' alone on this line, and each key "
            + "on a line of its own below it")]
    [InlineData(
        "text\n---\ntitle: A\n---\n",
        "the front matter begins on line 2 instead of line 1, so it would be published as text; delete "
            + "everything above it, or move that below the closing '---'")]
    public void NoAdviceWritesOverAKey(string text, string message) => Assert.Equal([message], Head.Messages(text));

    [Theory]
    [InlineData(
        "---\na: b\n---\n\nc: d\ne: f\n---\n",
        "lines 5 to 7 are a second block of keys, which is published as text; move its keys into the first "
            + "block, or delete these lines")]
    [InlineData(
        "---\na: b\nc: d\n---\n---\nA: x\nc: y\ne: z\n---\n",
        "lines 5 to 9 are a second block of keys, which is published as text; the first block already has "
            + "'A', 'c', so keep each key once there, and delete these lines")]
    public void ASecondBlockIsReportedWithItsExtentAndItsRepeatedKeys(string text, string message)
    {
        Assert.Equal([message], Head.Messages(text));
        Assert.EndsWith("⏎---'", Assert.Single(Head.Findings(text)), StringComparison.Ordinal);
    }
}
