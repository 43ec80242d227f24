using ContentGen.Generator.Reading;

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
        Assert.Equal(["CG1142(3,1) 'two\"'"], Head.FindingsIn("title: \"One and\ntwo\"\nauthor: B"));
        Assert.Equal(["CG1142(3,1) 'two'"], Head.FindingsIn("title: \"One and\ntwo\nthree\"\nauthor: B"));
        Assert.Equal(["CG1142(3,1) 'two'"], Head.FindingsIn("title: 'One and\ntwo\nthree'\nauthor: B"));
        Assert.Equal(["CG1106(2,8) '\"One'"], Head.FindingsIn("title: \"One\nauthor: \"B\""));
    }

    [Theory]
    [InlineData("title: \"One and\ntwo\"", "One and two")]
    [InlineData("title: 'One and\ntwo'", "One and two")]
    [InlineData("title: \"One and\r\ntwo more: three\r\n  four\"", "One and two more: three four")]
    [InlineData("title: \"One: and\n\nit's two\"", "One: and\nit's two")]
    [InlineData("title: 'One: and\n\n\nit''s two'", "One: and\n\nit's two")]
    [InlineData("title: \"One\n- \\\"two\\\"  \n\"", "One - \"two\" ")]
    public void TextInQuotesThatContinuesInTheFirstColumnIsReadAsIfItWereIndented(string head, string title)
    {
        var read = Head.Read($"---\n{head}\nauthor: B\n---\n");

        Assert.Equal("CG1142", Assert.Single(read.Findings).Rule.Id);
        Assert.Equal(title, ((ScalarNode)read.Root.Entries[0].Value).Text);
        Assert.Equal(["title", "author"], read.Root.Entries.Select(static entry => entry.Key));
    }

    [Fact]
    public void AMistakeBelowSuchATextIsStillFound() => Assert.Equal(
        ["CG1142(3,1) 'two\"'", "CG1103(4,9) 'B: c'", "CG1142(6,1) 'y''"],
        Head.FindingsIn("title: \"One and\ntwo\"\nauthor: B: c\nnote: 'x\ny'"));

    [Theory]
    [InlineData("title: \"One and\nlayout: x\nsummary: two\"", "CG1106")]
    [InlineData("title: \"One and\nlayout: \"x\"", "CG1106")]
    public void AQuoteThatIsNotClosedAboveAKeyIsMissing(string head, string id) =>
        Assert.StartsWith(id, Head.FindingsIn(head)[0], StringComparison.Ordinal);

    [Theory]
    [InlineData("title: Full\nnavigation:\ntitle: Short", "the key 'title' is already on line 2; add two spaces before it if it belongs to 'navigation' above it, else delete one of the two")]
    [InlineData("title: A\ntitle: B", "the key 'title' is already on line 2; delete one of the two")]
    [InlineData("tags: A\ntags: B", "the key 'tags' is already on line 2; write tags: [A, B] if all values are meant, else delete one of the two")]
    [InlineData("title: A\ntitle: A", "the key 'title' is already on line 2; delete one of the two")]
    [InlineData("from: /a\nfrom: \"b, c\"\nfrom: /d", "the key 'from' is already on line 2; it occurs 3 times, so write from: [/a, \"b, c\", /d] if all values are meant, else delete all but one")]
    [InlineData("title: A\nx: 1\ntitle: [B]", "the key 'title' is already on line 2; delete one of the two")]
    public void TheAdviceForARepeatedKeyFitsItsValues(string head, string message) =>
        Assert.Equal([message], Head.Messages($"---\n{head}\n---\n"));

    [Fact]
    public void TheHeadingAboveTheTextBelongsToTheTextToo() => Assert.Equal(
        ["CG1011(4,1) '# The heading'"],
        Head.FindingsIn("title: A\n\n# The heading\nThis is the first sentence of the text."));

    [Fact]
    public void ALineOfSignsIsOneFinding() =>
        Assert.Equal(["CG1199(2,1) '🎈'"], Head.FindingsIn("🎈\nlayout: x\ntitle: F"));

    [Fact]
    public void ATemplateThatAFormatterHasTakenApartIsOne() =>
        Assert.Equal(["CG1127(3,8) '{ { category } }'"], Head.FindingsIn("nav:\n  key: { { category } }"));

    [Fact]
    public void ASentenceWithAColonBelowATextIsNotAKey()
    {
        const string text = "---\ntitle: Z\nexcerpt: <p>One.</p>\n\n<p>And here is the last one: two.</p>\nlayout: x\n---\n";

        Assert.Equal(["CG1143(5,1) '<p>And here is the last one'"], Head.Findings(text));
        Assert.Equal(["title", "excerpt", "layout"], Head.Read(text).Root.Entries.Select(static entry => entry.Key));
    }

    [Theory]
    [InlineData("title: A\nseo title: B")]
    [InlineData("title: A\nnumber of the items in it: 3\nx: 1", "CG1143")]
    [InlineData("title: A\n\"number of the items in it\": 3")]
    [InlineData("title:\nnumber of the items in it: 3")]
    public void AKeyOfFewWordsOrInQuotesIsAKey(string head, params string[] ids) =>
        Assert.Equal(ids, Head.FindingsIn(head).Select(static finding => finding[..6]));
}
