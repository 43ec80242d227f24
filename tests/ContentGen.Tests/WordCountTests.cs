namespace ContentGen.Tests;

public class WordCountTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("It's a well-known fact: 3.14 is not C#.", 8)]
    [InlineData("Die „neue Ära“ – größer, schöner, für alle!", 7)]
    [InlineData("日本語の文章です。", 8)]
    [InlineData("これはC#のテストです、本当に。", 13)]
    [InlineData("コーヒー", 4)]
    [InlineData("ＡＢＣ　ＤＥＦ", 2)]
    [InlineData("한국어는 띄어쓰기가 있다", 3)]
    [InlineData("𠮷野家", 3)]
    [InlineData("Party 🎉 👩‍👩‍👧 — time ✅", 2)]
    [InlineData("🎉🎉", 0)]
    [InlineData("नमस्ते दुनिया", 2)]
    [InlineData("a&nbsp;b&shy;c", 2)]
    [InlineData("one<b>two</b> three", 2)]
    public void WordsAreSeparatedBySpacesAndCjkCharactersCountAlone(string html, int words)
    {
        var body = ContentBody.FromHtml($"<p>{html}</p>");

        Assert.Equal(words, body.WordCount);
        Assert.Equal(words == 0 ? 0 : 1, body.ReadingTime.TotalMinutes);
    }

    [Fact]
    public void BlocksAndCellsEndAWord() =>
        Assert.Equal(6, ContentBody.FromHtml("<p>a</p><p>b</p><td>c</td><td>d<br>e</td><pre>f</pre>").WordCount);

    [Theory]
    [InlineData("word ", 200, 1)]
    [InlineData("word ", 201, 2)]
    [InlineData("word ", 2000, 10)]
    [InlineData("字", 400, 1)]
    [InlineData("字", 401, 2)]
    [InlineData("字 word ", 200, 2)]
    public void ReadingTimeIsRoundedUpToMinutes(string text, int times, int minutes)
    {
        var body = ContentBody.FromHtml(string.Concat(Enumerable.Repeat(text, times)));

        Assert.Equal(TimeSpan.FromMinutes(minutes), body.ReadingTime);
    }
}
