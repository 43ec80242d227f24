using ContentGen.Generator.Model;
using CsCheck;
using Microsoft.CodeAnalysis.CSharp;

namespace ContentGen.Generator.Tests.Model;

public class CSharpLiteralTests
{
    [Theory]
    [InlineData("", "\"\"")]
    [InlineData("a \"quoted\" \\ b", "\"a \\\"quoted\\\" \\\\ b\"")]
    [InlineData("\r\n\t\0\u007F\u0085\u2028\u2029\uFEFF", "\"\\r\\n\\t\\u0000\\u007F\\u0085\\u2028\\u2029\\uFEFF\"")]
    [InlineData("Ünïcödé 日本語 \u00A0\uFFFD", "\"Ünïcödé 日本語 \u00A0\uFFFD\"")]
    [InlineData("🎉", "\"\\uD83C\\uDF89\"")]
    public void OnlyWhatWouldNotStayItselfIsEscaped(string text, string literal) => Assert.Equal(literal, CSharpLiteral.Of(text));

    [Fact]
    public void TheCompilerReadsWhatWasWritten() => Gen.OneOf(Gen.Char['\0', '\u00FF'], Gen.Char, Gen.Char['a', 'z']).Array[0, 40].Sample(
        static characters =>
        {
            var literal = CSharpLiteral.Of(new string(characters));
            var token = SyntaxFactory.ParseToken(literal);

            Assert.Empty(token.GetDiagnostics());
            Assert.Equal(literal.Length, token.FullSpan.Length);
            Assert.Equal(new string(characters), token.ValueText);
        },
        iter: 5_000, threads: 1);
}
