using ContentGen.Generator.Model;
using ContentGen.Generator.Rendering;
using Microsoft.CodeAnalysis.CSharp;

namespace ContentGen.Generator.Tests.Rendering;

/// <summary>The HTML as the compiler understands it.</summary>
internal static class RenderedHtml
{
    public static string HtmlText(this RenderedBody body) => ValueOf(body.Html);

    public static string ValueOf(LiteralText literal)
    {
        var token = SyntaxFactory.ParseToken(literal.ToString());
        Assert.Empty(token.GetDiagnostics());
        Assert.Equal(literal.Length, token.FullSpan.Length);
        return token.ValueText;
    }
}
