namespace ContentGen.Generator.Tests.Reading;

/// <summary>What a message says to write can be pasted, and is read as it was meant.</summary>
public class RepairTests
{
    [Theory]
    [InlineData("title: Hello: the sequel", "title: \"Hello: the sequel\"")]
    [InlineData("title: say \"a: b\"", "title: 'say \"a: b\"'")]
    [InlineData("title: it's \"a: b\"", "title: 'it''s \"a: b\"'")]
    [InlineData("title: C:\\a: b", "title: 'C:\\a: b'")]
    [InlineData("title: Big news: the thing'", "title: \"Big news: the thing\"")]
    [InlineData("title: 'Here's one'", "title: \"Here's one\"")]
    [InlineData("title: 'Here's \"one\"'", "title: 'Here''s \"one\"'")]
    [InlineData("title: 'A full sentence'.", "title: \"A full sentence.\"")]
    [InlineData("title: \"say \"hi\"\"", "title: 'say \"hi\"'")]
    [InlineData("title: \"C:\\new\\Users\\bin\"", "title: 'C:\\new\\Users\\bin'")]
    [InlineData("title: \"it's a \\d\"", "title: 'it''s a \\d'")]
    [InlineData("title: \"a \\\"quoted\\\" \\d\"", "title: 'a \"quoted\" \\d'")]
    [InlineData("title: \"C:\\bin\\new\"", "title: 'C:\\bin\\new'")]
    [InlineData("title: @me", "title: \"@me\"")]
    [InlineData("title: &one text", "title: \"&one text\"")]
    [InlineData("@title: A", "\"@title\":")]
    [InlineData("title: [a] b", "title: \"[a] b\"")]
    [InlineData("title: > 1", "title: \"> 1\"")]
    [InlineData("a: b\ntitle Hello", "title: Hello")]
    [InlineData("a: b\ntitle = \"Hello\"", "title: \"Hello\"")]
    [InlineData("a: b\ntitle = @Hello", "title: \"@Hello\"")]
    [InlineData("title:Hello #1", "title: \"Hello #1\"")]
    [InlineData("title:[a, b]", "title: [a, b]")]
    [InlineData("title:[a] b", "title: \"[a] b\"")]
    [InlineData("title：Hello", "title: Hello")]
    [InlineData("title: C #sharp", "title: \"C #sharp\"")]
    [InlineData("title: “a: b”", "title: \"a: b\"")]
    [InlineData("title: [“a”, “b”]", "[\"a\", \"b\"]")]
    [InlineData("title: {{ .Title }}", "title: \"{{ .Title }}\"")]
    [InlineData("title: \"A\" b", "title: '\"A\" b'")]
    [InlineData("title: a, b]", "title: [a, b]")]
    [InlineData("title: Hello\"", "title: \"Hello\"")]
    [InlineData("title:\n  -5a\n  -b", "- 5a")]
    [InlineData("title:\n  • @a\n  • b", "- \"@a\"")]
    [InlineData("Hello", "title: Hello")]
    [InlineData("\"Hello\"", "title: \"Hello\"")]
    [InlineData("[a, b]", "tags: [a, b]")]
    public void IsReadWithoutAFinding(string keys, string repair)
    {
        Assert.Contains($" {repair}", Head.MessageIn(keys), StringComparison.Ordinal);
        Assert.Empty(Head.FindingsIn(repair[0] switch
        {
            '-' => "title:\n" + repair,
            '[' => "title: " + repair,
            _ => repair,
        }));
    }

    [Fact]
    public void IsNeverCut()
    {
        var text = string.Concat(Enumerable.Repeat("twenty characters a ", 7));

        Assert.EndsWith($"write title: \"{text}: b\"", Head.MessageIn($"title: {text}: b"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("title: {0}: b", "must be quoted; put the whole value in quotes")]
    [InlineData("title: \"{0}\\d\"", "if the backslash is part of the text, put the whole value in single quotes")]
    [InlineData("title: 'it's {0}'", "since the value is in single quotes; put the whole value in double quotes")]
    [InlineData("title:{0}", "there must be a space after the colon of a key; insert one")]
    [InlineData("a: b\ntitle {0}", "there is no colon after 'title'; write a colon and a space after it")]
    [InlineData(
        "title: {0} #lost",
        "starts a comment; put the whole value in quotes, or add a space after the '#' if it is meant as a comment")]
    [InlineData(
        "title: {0}\"",
        "does not begin with one; add one at its start, or put the whole value in single quotes if the quote "
            + "is part of the text")]
    public void IsDescribedWhereItIsTooLongToPaste(string keys, string advice)
    {
        var text = string.Concat(Enumerable.Repeat("twenty characters a ", 10));

        var message = Head.MessageIn(keys.Replace("{0}", text, StringComparison.Ordinal));

        Assert.EndsWith(advice, message, StringComparison.Ordinal);
    }

    [Fact]
    public void IsDescribedWhereItHasInvisibleCharacters() =>
        Assert.EndsWith("put the whole value in quotes", Head.MessageIn("title: a\u200B: b"), StringComparison.Ordinal);
}
