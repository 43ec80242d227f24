using System.Globalization;
using System.Text;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Tests.Shared;

public class CompositionTests
{
    [Fact]
    public void DecomposedLettersAreComposed()
    {
        var composites = LowerCaseTests.AllCharacters()
            .Where(static letter =>
                letter.Length == 1 && char.GetUnicodeCategory(letter[0]) != UnicodeCategory.OtherNotAssigned)
            .Select(static letter => (Whole: letter, Parts: letter.Normalize(NormalizationForm.FormD)))
            .Where(static pair =>
                pair.Parts != pair.Whole && pair.Parts.Normalize(NormalizationForm.FormC) == pair.Whole)
            .ToList();

        Assert.True(composites.Count > 12_000);
        foreach (var (whole, parts) in composites)
            Assert.Equal(whole, Composition.Of(parts));
    }

    [Fact]
    public void ComposedLettersStay()
    {
        foreach (var letter in LowerCaseTests.AllCharacters())
            Assert.Equal(letter, Composition.Of(letter));
    }

    [Theory]
    [InlineData("cafe\u0301 im Su\u0308den", "café im Süden")]
    [InlineData("\u0301e", "\u0301e")]
    [InlineData("\u1112\u1161\u11AB\u1100\u1173\u11AF", "한글")]
    [InlineData("x\u0301", "x\u0301")]
    public void TextIsComposedMarkByMark(string text, string composed) => Assert.Equal(composed, Composition.Of(text));
}
