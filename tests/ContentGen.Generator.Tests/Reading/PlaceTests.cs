using ContentGen.Generator.Reading;

namespace ContentGen.Generator.Tests.Reading;

public class PlaceTests
{
    [Theory]
    [InlineData("---\ntitle: A\ntags: [a, 'b']\n---\n", "title=[A] tags=[a]['b']")]
    [InlineData("---\r\ntitle: A\r\ntags:\r\n  - a\r\n  - \"b\"\r\n---\r\n", "title=[A] tags=[a][\"b\"]")]
    [InlineData("---\rtitle: A\rtags: [a,\r  b]\r---\r", "title=[A] tags=[a][b]")]
    [InlineData("---\r\ntitle: A\nb: c\rd: e\r\n---\n", "title=[A] b=[c] d=[e]")]
    [InlineData("\uFEFF---\ntitle: A\nb: c\n---\n", "title=[A] b=[c]")]
    [InlineData("---\ntitle: x\u2028y\u2029z\u0085w\nb: c\n---\n", "title=[x\u2028y\u2029z\u0085w] b=[c]")]
    [InlineData("---\ntitle:\t\t\"A\"\nb:\tc\n---\n", "title=[\"A\"] b=[c]")]
    [InlineData(
        "---\ntitle: \U0001F389 party\n\U0001F389: \"\U0001F389\"\nb: c\n---\n",
        "title=[\U0001F389 party] \U0001F389=[\"\U0001F389\"] b=[c]")]
    [InlineData("---\na: |\n  one\n  two\n\nb: >-\n  three\n---\n", "a=[|⏎  one⏎  two] b=[>-⏎  three]")]
    [InlineData("---\na: one\n  two  \nb: 'x\n\n  y'\n---\n", "a=[one⏎  two] b=['x⏎⏎  y']")]
    [InlineData("---\na:\nb:   \nc: d\n---\n", "a=[] b=[] c=[d]")]
    [InlineData("---\nhero:\n  image: { src: a.png, alt: }\n---\n", "hero=image=src=[a.png] alt=[]")]
    public void EveryKeyAndValueHasItsExactPlace(string text, string spans) =>
        Assert.Equal(spans, Head.Spans(text, Head.Read(text).Root));

    [Fact]
    public void ACollectionReachesFromItsFirstToItsLastCharacter()
    {
        const string text = "---\na: [x, {b: c}]\nd:\n  - e\n  - f: g\n    h: 'i'\n---\n";

        var root = Head.Read(text).Root;

        var list = (ListNode)root.Entries[1].Value;
        Assert.Equal("[x, {b: c}]", Head.Underlined(text, root.Entries[0].Value.Span));
        Assert.Equal("{b: c}", Head.Underlined(text, ((ListNode)root.Entries[0].Value).Items[1].Span));
        Assert.Equal("- e⏎  - f: g⏎    h: 'i'", Head.Underlined(text, list.Span));
        Assert.Equal("f: g⏎    h: 'i'", Head.Underlined(text, list.Items[1].Span));
    }

    [Fact]
    public void AMappingWithinAFlowListHasItsPlace()
    {
        const string text = "---\nv: [a: b, c]\n---\n";

        var list = (ListNode)Head.Read(text).Root.Entries[0].Value;

        Assert.Equal("a: b", Head.Underlined(text, list.Items[0].Span));
    }

    [Fact]
    public void TheBodyBeginsAfterTheLineBreakOfTheClosingFence()
    {
        Assert.Equal("\r\nText", BodyOf("---\r\na: b\r\n---  \r\n\r\nText"));
        Assert.Equal("", BodyOf("---\na: b\n---"));
        Assert.Equal("Text", BodyOf("\uFEFFText"));
    }

    [Fact]
    public void ADataFileIsOneMapping()
    {
        var yaml = Head.ReadData("name: Jane\nlinks: [a]\n");
        var json = Head.ReadData("{\n\t\"name\": \"Jane\",\n\t\"links\": [\"a\"]\n}\n");

        Assert.Equal("{name: Jane, links: [a]}", Head.Show(yaml.Root));
        Assert.Equal("{name: \"Jane\", links: [\"a\"]}", Head.Show(json.Root));
        Assert.Empty(yaml.Findings.Concat(json.Findings));
    }

    private static string BodyOf(string text) => text.Substring(Head.Read(text).BodyStart);
}
