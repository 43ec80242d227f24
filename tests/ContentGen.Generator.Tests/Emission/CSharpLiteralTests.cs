using ContentGen.Generator.Emission.Syntax;
using CsCheck;
using Microsoft.CodeAnalysis.CSharp;

namespace ContentGen.Generator.Tests.Emission;

public class CSharpLiteralTests
{
    [Theory]
    [InlineData("", "\"\"")]
    [InlineData("a \"quoted\" \\ b", "\"a \\\"quoted\\\" \\\\ b\"")]
    [InlineData("\r\n\t\0\u007F\u0085\u2028\u2029\uFEFF", "\"\\r\\n\\t\\u0000\\u007F\\u0085\\u2028\\u2029\\uFEFF\"")]
    [InlineData("Ünïcödé 日本語 \u00A0\uFFFD", "\"Ünïcödé 日本語 \u00A0\uFFFD\"")]
    [InlineData("🎉", "\"\\uD83C\\uDF89\"")]
    public void OnlyCharactersThatWouldChangeAreEscaped(string text, string literal) =>
        Assert.Equal(literal, CSharpLiteral.Of(text));

    [Theory]
    [InlineData("", "@\"\"")]
    [InlineData("<p>Plain</p>", "@\"<p>Plain</p>\"")]
    [InlineData("\"a\" \\ b\"", "@\"\"\"a\"\" \\ b\"\"\"")]
    [InlineData("two\n\tlines", "@\"two\n\tlines\"")]
    [InlineData("日本語 🎉 \u2028", "@\"日本語 🎉 \u2028\"")]
    public void InALongLiteralOnlyQuotesAreEscaped(string text, string literal) =>
        Assert.Equal(CSharpLiteral.Uncached + literal, CSharpLiteral.OfLong(text));

    [Fact]
    public void HalfASurrogatePairIsEscaped() =>
        Assert.Equal(CSharpLiteral.Uncached + @"""half \uD83C\n""", CSharpLiteral.OfLong("half \uD83C\n"));

    // Unpaired surrogates are included.
    private static readonly Gen<char[]> Texts =
        Gen.OneOf(Gen.Char['\0', '\u00FF'], Gen.Char, Gen.Char['a', 'z']).Array[0, 40];

    [Fact]
    public void TheCompilerReadsTheSameText() => Texts.Sample(
        static characters =>
        {
            var text = new string(characters);
            foreach (var literal in new[] { CSharpLiteral.Of(text), CSharpLiteral.OfLong(text) })
            {
                var token = SyntaxFactory.ParseToken(literal);

                Assert.Empty(token.GetDiagnostics());
                Assert.Equal(literal.Length, token.FullSpan.Length);
                Assert.Equal(text, token.ValueText);
            }
        },
        iter: 5_000, threads: 1);
}
