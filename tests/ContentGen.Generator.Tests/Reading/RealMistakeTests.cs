namespace ContentGen.Generator.Tests.Reading;

/// <summary>Mistakes from the histories of public sites: each is reported once, at its place.</summary>
public class RealMistakeTests
{
    [Theory]
    [InlineData("Jane was here\ntitle: A\nauthor: B\n---\n", "CG1013(1,1) 'Jane was here'")]
    [InlineData("jane.example.org---\ntitle: A\n---\n", "CG1005(1,1) 'jane.example.org---'")]
    [InlineData("\ntitle: A\nauthor: B\n---\n", "CG1013(2,1) 'title: A'")]
    [InlineData("--- layout: post title: A ---\n\nText\n", "CG1005(1,1) '--- layout: post title: A ---'")]
    [InlineData("---js\nconst title = 'A';\n---\n", "CG1005(1,1) '---js'")]
    [InlineData(
        "<<<<<<< HEAD\n---\ntitle: A\n=======\n---\ntitle: B\n>>>>>>> branch\n---\n",
        "CG1119(1,1) '<<<<<<< HEAD⏎---⏎title: A⏎=======⏎---⏎title: B⏎>>>>>>> branch'")]
    public void AnOpeningFenceThatWasOverwrittenIsReported(string text, string finding) =>
        Assert.Equal([finding], Head.Findings(text));

    [Theory]
    [InlineData("Note: a heading\n---\n\nText\n")]
    [InlineData("Status: stable\nOwner: Jane\n\n---\n\nText\n")]
    [InlineData("---wow\n\nText\n")]
    [InlineData("--- a dash, and then text\n")]
    public void TextWithColonsAndLinesIsText(string text) =>
        Assert.StartsWith("CG1001", Assert.Single(Head.Findings(text)));

    [Fact]
    public void AnExclamationMarkBeforeQuotesMeansText()
    {
        const string text = "---\ntitle: ! 'One: two'\ntags: [! \"a\", b]\n---\n";

        Assert.Empty(Head.Findings(text));
        Assert.Equal("title=['One: two'] tags=[\"a\"][b]", Head.Spans(text, Head.Read(text).Root));
        Assert.Equal(["CG1121(2,8) '! important'"], Head.FindingsIn("title: ! important"));
    }

    [Fact]
    public void NoBreakSpacesBeforeAListAreReportedOnce()
    {
        Assert.Equal(["CG1125(3,1) '\u00A0'"], Head.FindingsIn("tags:\n\u00A0 - a\n\u00A0 - b\n\u00A0 - c\ntitle: A"));
        Assert.Equal(["CG1125(4,2) '\u00A0'"], Head.FindingsIn("tags:\n  - a\n \u00A0- b\ntitle: A"));
    }

    [Fact]
    public void ATabInPlaceOfSeveralSpacesIsReportedOnce() =>
        Assert.Equal(["CG1114(5,1) '\t'"], Head.FindingsIn("title: A\nlinks:\n  - text: one\n\turl: two"));

    [Fact]
    public void AListItemNeedsASpaceAfterItsHyphen()
    {
        const string text = "---\ntags:\n  - one\n  -two\ntitle: A\n---\n";

        Assert.Equal(["CG1135(4,3) '-two'"], Head.Findings(text));
        Assert.Equal(["there must be a space after the hyphen of a list item; write - two"], Head.Messages(text));
    }

    [Fact]
    public void ALineInQuotesThatWasBrokenMustBeIndented()
    {
        Assert.Equal(["CG1136(3,1) 'two\"'"], Head.FindingsIn("title: \"One and\ntwo\"\nauthor: B"));
        Assert.Equal(["CG1136(3,1) 'two'"], Head.FindingsIn("title: \"One and\ntwo\nthree\"\nauthor: B"));
        Assert.Equal(["CG1106(2,8) '\"One'"], Head.FindingsIn("title: \"One\nauthor: \"B\""));
    }
}
