using System.Globalization;
using System.Text;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Tests.Shared;

public class LowerCaseTests
{
    [Fact]
    public void EveryLetterIsLoweredAsInDotNet()
    {
        foreach (var letter in AllCharacters().Where(static letter => letter != "İ"))
            Assert.Equal(letter.ToLowerInvariant(), LowerCase.Of(letter));
    }

    [Theory]
    [InlineData("İstanbul", "i\u0307stanbul")]
    [InlineData("𐐀𐐨 A", "𐐨𐐨 a")]
    [InlineData("STRASSE ẞ", "strasse ß")]
    [InlineData("\uD83Ax", "\uD83Ax")]
    public void TextIsLoweredLetterByLetter(string text, string lower) => Assert.Equal(lower, LowerCase.Of(text));

    [Fact]
    public void TheCultureHasNoEffect()
    {
        var current = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            Assert.Equal("title ı i̇", LowerCase.Of("TITLE ı İ"));
        }
        finally
        {
            CultureInfo.CurrentCulture = current;
        }
    }

    internal static IEnumerable<string> AllCharacters() =>
        from number in Enumerable.Range(0, 0x110000)
        where Rune.IsValid(number)
        select char.ConvertFromUtf32(number);
}
