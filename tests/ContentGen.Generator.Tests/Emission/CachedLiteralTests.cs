using System.Runtime.CompilerServices;
using ContentGen.Generator.Emission.Syntax;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContentGen.Generator.Tests.Emission;

/// <summary>Roslyn keeps small syntax nodes in a static cache. A compiler server would hold every text that a post ever
/// had.</summary>
public class CachedLiteralTests
{
    // Long enough that no other literal of the generated files is counted.
    private const int LongLiteral = 300;

    private const string Schema = """
        [ContentCollection("authors")]
        public sealed partial record Author { public required string Name { get; init; } }
        [ContentCollection("posts")]
        public sealed partial record Post { public required Author Author { get; init; } }
        """;

    [Theory]
    [InlineData("")]
    [InlineData("1000")]
    [InlineData("compressed")]
    public void TheCompilerKeepsNoTextOfAPost(string form)
    {
        var site = Enumerable.Range(0, 40).Aggregate(
            Site.With(Schema).File("content/authors/jane.md", "---\nname: Jane\n---\n" + TextOf(0)),
            static (site, number) =>
                site.File($"content/posts/{number}.md", "---\nauthor: jane\n---\n" + TextOf(number)));
        site = form switch
        {
            "" => site,
            "compressed" => site.Compressed(),
            _ => site.WithDataSection(form),
        };

        // The index, the referrers, the front matter and the bodies.
        var texts = TextsOf(site, static code => code);
        Assert.InRange(texts.Count, 4, 500);
        Assert.Equal(0, CountAlive(texts));

        // Otherwise this compiler has no such cache.
        var cached = TextsOf(site, static code => code.Replace(CSharpLiteral.Uncached, "", StringComparison.Ordinal));
        Assert.InRange(CountAlive(cached), texts.Count / 2, 500);
    }

    private static int CountAlive(List<WeakReference> texts)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        return texts.Count(static text => text.IsAlive);
    }

    private static string TextOf(int number) =>
        string.Concat(Enumerable.Range(number * 1000, 700).Select(static word => $"word{word} "));

    // A separate method, so that its locals do not keep the trees alive.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static List<WeakReference> TextsOf(Site site, Func<string, string> edit)
    {
        var trees = site.Build().AssertClean().Result.GeneratedSources
            .Select(source => CSharpSyntaxTree.ParseText(edit(source.SourceText.ToString())));
        return
        [
            .. trees
                .SelectMany(static tree => tree.GetRoot().DescendantNodes().OfType<LiteralExpressionSyntax>())
                .Select(static literal => literal.Token.Value)
                .OfType<string>()
                .Where(static text => text.Length > LongLiteral)
                .Select(static text => new WeakReference(text)),
        ];
    }
}
