using ContentGen.Generator.Model;
using ContentGen.Generator.Tests.Rendering;
using CsCheck;

namespace ContentGen.Generator.Tests.Model;

public class LiteralTextTests
{
    [Theory]
    [InlineData("", "@\"\"")]
    [InlineData("<p>Plain</p>", "@\"<p>Plain</p>\"")]
    [InlineData("\"a\" \\ b\"", "@\"\"\"a\"\" \\ b\"\"\"")]
    [InlineData("two\n\tlines", "@\"two\n\tlines\"")]
    [InlineData("日本語 🎉 \u2028", "@\"日本語 🎉 \u2028\"")]
    public void OnlyQuotesChangeUnlessTheTextHasNoUtf8(string text, string literal) => Assert.Equal(literal, LiteralText.Of(text.AsSpan()).ToString());

    [Fact]
    public void HalfASurrogatePairIsEscaped() => Assert.Equal(@"""half \uD83C\n""", LiteralText.Of("half \uD83C\n".AsSpan()).ToString());

    // Surrogates without their other half too.
    [Fact]
    public void TheCompilerReadsWhatWasWritten() => Gen.OneOf(Gen.Char['\0', '\u00FF'], Gen.Char, Gen.Char['a', 'z']).Array[0, 40].Sample(
        static characters =>
        {
            var literal = LiteralText.Of(characters);
            var copy = new char[literal.Length + 2];
            literal.CopyTo(copy, 1);

            Assert.Equal(characters.Length, literal.TextLength);
            Assert.Equal(new string(characters), RenderedHtml.ValueOf(literal));
            Assert.Equal($"\0{literal}\0", new string(copy));
        },
        iter: 20_000, threads: 1);
}
