using ContentGen.Generator.Model;

namespace ContentGen.Generator.Tests.Model;

public class CompactTextTests
{
    [Theory]
    [InlineData("")]
    [InlineData("<p>Plain</p>")]
    [InlineData("Ünïcödé 日本語 🎉 \0 \uFFFD \u2028")]
    [InlineData("half a pair: \uD83D")]
    [InlineData("\uDE00\uD83D")]
    public void TextComesBackAsItWas(string text)
    {
        var compact = new CompactText(("#" + text + "#").Substring(1).ToCharArray(), text.Length);
        var characters = new char[text.Length + 1];
        compact.CopyTo(characters);

        Assert.Equal(text.Length, compact.Length);
        Assert.Equal(text, compact.ToString());
        Assert.Equal(text + "\0", new string(characters));
    }
}
