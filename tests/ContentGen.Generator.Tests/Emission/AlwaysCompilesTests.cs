namespace ContentGen.Generator.Tests.Emission;

/// <summary>Generated code compiles, whatever the records and posts are, or a finding says why not.</summary>
public class AlwaysCompilesTests
{
    private const string Schema = """
        [ContentCollection("posts")]
        public sealed partial record Post { public string? Title { get; init; } }
        """;

    // 400 letters of three bytes are 1,200 bytes. The compiler allows 1,023 for a name (CS7013).
    [Fact]
    public void ALongSlugHasAShortConstant()
    {
        var slug = new string('中', 400);
        var build = Site.With(Schema)
            .Post("a", $"slug: {slug}")
            .Post("b", $"slug: {slug}文")
            .Build().AssertClean();

        build.Load();
        var constants = build.Compilation.GetTypeByMetadataName("Post+Slugs")!.GetMembers()
            .Where(static member => member.Kind == Microsoft.CodeAnalysis.SymbolKind.Property)
            .Select(static member => member.Name).ToArray();
        Assert.Equal(2, constants.Distinct().Count());
        Assert.All(constants, static name => Assert.InRange(name.Length, 100, 300));
    }

    [Fact]
    public void ALongKeyOfAnInferredRecordHasAShortName() =>
        new Site()
            .File("content/notes/a.md", $"---\n{new string('文', 340)}:\n  {new string('中', 340)}:\n    x: 1\n---\n")
            .Build().AssertClean().Load();

    [Theory]
    [InlineData("slug: 'A bad slug'", "slug: a")]
    [InlineData("slug: a", "slug: 'A bad slug'")]
    [InlineData("slug: 'A bad slug'", "slug: [a]")]
    public void APostWithABadSlugLeavesTheConstantToTheOtherPost(string first, string second)
    {
        var (a, b) = first == "slug: a" ? ("b", "a") : ("a", "b");
        var build = Site.With(Schema).Post(a, first).Post(b, second).Build();

        Assert.All(build.Ids, static id => Assert.StartsWith("CG30", id, StringComparison.Ordinal));
        build.AssertCompiles();
    }

    [Theory]
    [InlineData("private int __entry;", "CG2007")]
    [InlineData("private static void __entry() { }", "CG2007")]
    [InlineData("private class __entry { }", "CG2007")]
    [InlineData("private static int Slugs => 1;", "CG2007")]
    [InlineData("private class ContentGenerated { }", "CG2007")]
    public void AReservedNameIsReportedAndNothingElseIs(string member, string id)
    {
        var build = Site.With($$"""
            [ContentCollection("posts")]
            public sealed partial record Post { public string? Title { get; init; } {{member}} }
            """).Post("a", "title: A").Build();

        Assert.Equal([id], build.Ids);
    }

    [Theory]
    [InlineData("public Author? Writer { get; init; }")]
    [InlineData("public required Author Writer { get; init; }")]
    [InlineData("public IReadOnlyList<Author> Writers { get; init; } = [];")]
    [InlineData("public Part? Part { get; init; }")]
    public void ARecordWithAnErrorCausesNoErrorInTheCodeOfAnother(string member)
    {
        var build = Site.With($$"""
            [ContentCollection("authors")]
            public sealed record Author { public string? Name { get; init; } }
            [ContentCollection("posts")]
            public sealed partial record Post { {{member}} }
            public sealed record Part(Author Author);
            """)
            .File("content/authors/jane.md", "---\nname: Jane\n---\n")
            .Post("a", "writer: jane")
            .Build();

        Assert.Contains("CG2001", build.Ids);
        Assert.Empty(build.GeneratedProblems);
    }

    [Fact]
    public void ALazyReferenceToARecordWithAnErrorIsAnErrorOnlyInTheUsersCode()
    {
        var build = Site.With("""
            [ContentCollection("authors")]
            public sealed record Author { public string? Name { get; init; } }
            [ContentCollection("posts")]
            public sealed partial record Post(Ref<Author> Writer, IReadOnlyList<Ref<Author>> Others);
            """).Build();

        Assert.Contains("CG2001", build.Ids);
        Assert.Empty(build.GeneratedProblems);
    }

    [Theory]
    [InlineData("[Obsolete(\"old\", DiagnosticId = \"MY001\")] public string? Old { get; init; }")]
    [InlineData("[System.Diagnostics.CodeAnalysis.Experimental(\"MY001\")] public string? New { get; init; }")]
    [InlineData("[System.Diagnostics.CodeAnalysis.Experimental(\"MY001\")] public string New => \"\";")]
    [InlineData("public string? New { get; [Obsolete(\"old\", DiagnosticId = \"MY001\")] init; }")]
    [InlineData("[Obsolete(\"x\", DiagnosticId = \"MY001\")] public Part? Part { get; init; }")]
    [InlineData("[Obsolete] public DayOfWeek Title2 { get; init; }")]
    public void AnObsoleteOrExperimentalMemberGivesNoWarning(string member) =>
        Site.With($$"""
            [ContentCollection("posts")]
            public sealed partial record Post { {{member}} }
            [Obsolete("x", DiagnosticId = "MY002")] public sealed record Part(string Name);
            """).Post("a", "").Build().AssertCompiles();

    [Fact]
    public void AnObsoleteRecordGivesNoWarning() =>
        Site.With("""
            [ContentCollection("authors")]
            public sealed partial record Author(string Name);
            [ContentCollection("posts")]
            [Obsolete("x", DiagnosticId = "MY002")]
            public sealed partial record Post { public Author? Writer { get; init; } }
            """).Post("a", "").Build().AssertClean();

    [Theory]
    [InlineData("string IContentEntry.Id => \"mine\";", "Id")]
    [InlineData("string? IContentEntry.Title => \"mine\";", "Title")]
    public void AnOwnImplementationOfTheInterfaceIsKept(string member, string name) => Assert.Equal(
        "mine",
        Site.With($$"""
            [ContentCollection("posts")]
            public sealed partial record Post : IContentEntry { public string? Title { get; init; } {{member}} }
            """).Post("a", "title: A").Run($"((IContentEntry)Post.All[0]).{name}"));

    [Theory]
    [InlineData("public new static string Lead => \"\";")]
    [InlineData("public new const string Lead = \"\";")]
    [InlineData("public new static string Id => \"\";")]
    [InlineData("public new static void Lead() { }")]
    [InlineData("public new class Lead { }")]
    [InlineData("public new string Lead() => \"\";")]
    public void AMemberThatHidesAnotherOneCompiles(string member) =>
        Site.With($$"""
            public abstract record Page { public string? Lead { get; init; } public string Id { get; init; } = ""; }
            [ContentCollection("posts")]
            public sealed partial record Post : Page { public string? Title { get; init; } {{member}} }
            """).Post("a", "title: A").Build().AssertCompiles();

    [Fact]
    public void AMemberNamedLikeAParameterIsPrinted() => Assert.StartsWith(
        "Post { builder = B",
        (string)Site.With("""
            [ContentCollection("posts")]
            public sealed partial record Post { public string? builder { get; init; } }
            """).Post("a", "builder: B").Run("Post.All[0].ToString()")!,
        StringComparison.Ordinal);
}
