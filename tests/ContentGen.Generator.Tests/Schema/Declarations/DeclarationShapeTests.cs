using ContentGen.Generator.Schema.Declarations;
using ContentGen.Generator.Tests.Caching;

namespace ContentGen.Generator.Tests.Schema.Declarations;

/// <summary>Which edits can change what a record means, and which cannot.</summary>
public class DeclarationShapeTests
{
    private const string Other = """
        class Other
        {
            Other() { Name = "x"; }
            string Name { get; set; } = "y";
            int Sum(int a) { return a + 1; }
            int Twice => Sum(2);
        }
        """;

    [Theory]
    [InlineData("return a + 1;", "var text = \"new\"; return a + text.Length;")]
    [InlineData("=> Sum(2)", "=> Sum(3) * 4")]
    [InlineData("class Other", "// A comment.\nclass Other")]
    public void AnEditInsideAMethodLeavesTheShape(string old, string edited) => Assert.Equal(ShapeOf(Other), ShapeOf(Edited(old, edited)));

    [Theory]
    [InlineData("class Other", "using System.IO;\nclass Other")]
    [InlineData("class Other", "enum Category { News }\nclass Other")]
    [InlineData("class Other", "#nullable disable\nclass Other")]
    [InlineData("class Other", "namespace Site;\nclass Other")]
    [InlineData("Name = \"x\";", "")]
    [InlineData("= \"y\"", "= \"z\"")]
    [InlineData("string Name", "string? Name")]
    [InlineData("int Sum(int a)", "int Sum(long a)")]
    [InlineData("int Twice => Sum(2);", "int Twice;")]
    [InlineData("int Twice => Sum(2);", "int Twice { get { return Sum(2); } }")]
    [InlineData("{ return a + 1; }", "=> a + 1;")]
    [InlineData("{ return a + 1; }", ";")]
    public void AnEditOfADeclarationChangesIt(string old, string edited) => Assert.NotEqual(ShapeOf(Other), ShapeOf(Edited(old, edited)));

    [Fact]
    public void AnotherReferenceOrOptionChangesIt()
    {
        var compilation = Site.With(Other).Compilation();

        Assert.NotEqual(Of(compilation), Of(compilation.RemoveReferences(compilation.References.Last())));
        Assert.NotEqual(Of(compilation), Of(compilation.WithOptions(compilation.Options.WithNullableContextOptions(Microsoft.CodeAnalysis.NullableContextOptions.Disable))));
    }

    [Fact]
    public void AnEnumInAnotherFileIsReadAgainWhenItChanges()
    {
        var site = new IncrementalSite(Site
            .With("[ContentCollection(\"posts\")] public sealed partial record Post(Category Category);")
            .Source("Category.cs", "public enum Category { News }")
            .File("content/posts/a.md", "---\ncategory: guides\n---\n"));
        Assert.Equal("CG3016", Assert.Single(site.Result.Diagnostics).Id);

        site.EditSource("Category.cs", "public enum Category { News, Guides }");

        Assert.Empty(site.Result.Diagnostics);
    }

    [Fact]
    public void AnEditInsideAMethodOfTheRecordsOwnFileKeepsItsSchema()
    {
        const string Schema = "[ContentCollection(\"posts\")] public sealed partial record Post(string Title) { public int Length() { return 1; } }";
        var site = new IncrementalSite(Site.With(Schema).File("content/posts/a.md", "---\ntitle: T\n---\n"));

        site.EditSource("Schema.cs", Schema.Replace("return 1", "return Title.Length", StringComparison.Ordinal));

        Assert.Empty(site.Result.Diagnostics);
        Assert.Empty(site.ChangedSources);
    }

    private static string Edited(string old, string edited)
    {
        Assert.Contains(old, Other, StringComparison.Ordinal);
        return Other.Replace(old, edited, StringComparison.Ordinal);
    }

    private static ulong ShapeOf(string source) => Of(Site.With(source).Compilation());

    private static ulong Of(Microsoft.CodeAnalysis.Compilation compilation) => DeclarationShape.Of(compilation, CancellationToken.None);
}
