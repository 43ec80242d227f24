using ContentGen.Generator.Diagnostics;

namespace ContentGen.Generator.Tests.Diagnostics;

public class ShownTests
{
    [Theory]
    [InlineData("hello", "hello")]
    [InlineData("", "")]
    [InlineData("Ära 🎉", "Ära 🎉")]
    [InlineData("a\nb", "a⏎b")]
    [InlineData("a\tb", "a→b")]
    [InlineData("a\0b", "a<U+0000>b")]
    [InlineData("a\u202eb", "a<U+202E>b")]
    [InlineData("a\u00a0b", "a<U+00A0>b")]
    [InlineData("a\u2028b", "a<U+2028>b")]
    public void AValueIsShownOnOneLineWithNothingInvisible(string value, string shown) =>
        Assert.Equal(shown, Shown.Value(value));

    [Theory]
    [InlineData("line 7", 7)]
    [InlineData("lines 7 and 8", 7, 8)]
    [InlineData("lines 7 to 9", 7, 8, 9)]
    [InlineData("lines 7, 8 and 10", 7, 8, 10)]
    [InlineData("9 other lines up to line 22", 2, 4, 6, 8, 10, 12, 14, 16, 22)]
    public void LinesAreListedWhileTheyAreFew(string shown, params int[] lines) =>
        Assert.Equal(shown, Shown.Lines(lines));

    [Fact]
    public void ALoneSurrogateIsShownByItsNumber() => Assert.Equal("a<U+D83D>b", Shown.Value("a\ud83db"));

    [Fact]
    public void ALongValueIsCut()
    {
        Assert.Equal(new string('a', 60), Shown.Value(new string('a', 60)));
        Assert.Equal(new string('a', 60) + "…", Shown.Value(new string('a', 61)));
    }

    [Fact]
    public void ACutNeverSplitsASurrogatePair() =>
        Assert.Equal(new string('a', 59) + "🎉…", Shown.Value(new string('a', 59) + "🎉b"));

    [Fact]
    public void ALongListEndsWithTheNumberOfTheRest() =>
        Assert.Equal("'a', 'b' and 2 more", Shown.List(["a", "b", "c", "d"], 2));
}
