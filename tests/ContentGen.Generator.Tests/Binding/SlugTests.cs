using System.Globalization;
using System.Text;
using ContentGen.Generator.Binding;

namespace ContentGen.Generator.Tests.Binding;

public class SlugTests
{
    [Theory]
    [InlineData("𠮷野家", "𠮷野家")]
    [InlineData("İstanbul", "i\u0307stanbul")]
    [InlineData("ÉCLAIR", "éclair")]
    [InlineData("𐐀BC", "𐐨bc")]
    [InlineData("a\uD83D b", "a-b")]
    [InlineData("I ❤\uFE0F C", "i-c")]
    [InlineData("葛\U000E0100城", "葛城")]
    [InlineData("one 🎉 two", "one-two")]
    [InlineData("日本語/Über uns/index", "日本語/über-uns")]
    [InlineData("🎉", "index")]
    public void ASlugConsistsOfTheLettersAndDigitsOfAnyScript(string id, string slug) => Assert.Equal(slug, Slug.Of(id));

    [Theory]
    [InlineData("Café déjà")]
    [InlineData("한글")]
    [InlineData("Tiếng Việt")]
    [InlineData("İstanbul")]
    [InlineData("がぎぐ")]
    public void ANameThatAMacTakesApartHasTheSameSlug(string name) =>
        Assert.Equal(Slug.Of(name), Slug.Of(name.Normalize(NormalizationForm.FormD)));

    [Theory]
    [InlineData("")]
    [InlineData("tr-TR")]
    [InlineData("az-Latn-AZ")]
    [InlineData("lt-LT")]
    public void ASlugIsTheSameUnderEveryCulture(string culture)
    {
        var current = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal("title-iı-ñ", Slug.Of("TITLE Iı Ñ"));
        }
        finally
        {
            CultureInfo.CurrentCulture = current;
        }
    }
}
