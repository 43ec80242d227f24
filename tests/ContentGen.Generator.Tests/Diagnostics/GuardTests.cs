using ContentGen.Generator.Binding.Headers;
using ContentGen.Generator.Checking;
using ContentGen.Generator.Configuration;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Layout;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using static ContentGen.Generator.Tests.Binding.Schemas;

namespace ContentGen.Generator.Tests.Diagnostics;

public class GuardTests
{
    private static readonly ContentFile File = new("/site/content/a.md", "content/a.md", 8, "text");

    [Fact]
    public void AFaultBecomesAnErrorAtTheFile()
    {
        var finding = Guard.Run<Finding?>(
            File, static () => throw new InvalidOperationException("no\nway"), static fault => fault)!;

        var line = FindingText.LineOf(finding.ToDiagnostic());
        Assert.StartsWith("content/a.md(1,1): error CG9001: ", line, StringComparison.Ordinal);
        Assert.Contains("InvalidOperationException: no", line, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", line, StringComparison.Ordinal);
    }

    [Fact]
    public void AFaultInACollectionNamesIt()
    {
        var finding = Guard.Run<Finding?>(
            "posts",
            FilePlace.None,
            static () => throw new InvalidOperationException("no way"),
            static fault => fault)!;

        Assert.Equal(
            "CSC : error CG9004: ContentGen failed on the collection 'posts' because of a fault in ContentGen, not "
            + "in the project: InvalidOperationException: no way; report it with the record",
            FindingText.LineOf(finding.ToDiagnostic()));
    }

    [Fact]
    public void AFaultInOneCollectionDoesNotAffectTheOthers()
    {
        var right = Post();
        var faulty = right with { Folder = "notes", Record = Record("Note") };
        var checks = EntryChecker.Check(
            [Header(faulty) with { Compared = ComparedValues.None with { Tags = [null!] } }, Header(right)],
            new CollectionSchemas([faulty, right], AreComplete: true),
            Options,
            CancellationToken.None);

        Assert.Equal(
            ["CG9004 notes"],
            checks.Faults.Select(static finding => $"{finding.Rule.Id} {finding.Arguments[0]}"));
        Assert.Equal(
            [1, 1],
            Layouts.Of([Header(faulty), Header(right)], checks, Options).All
                .Select(static layout => layout.Order.Count));
    }

    [Fact]
    public void AnUnreadableFileDoesNotAffectTheOthers()
    {
        var site = Site.With("[ContentCollection(\"posts\")] public sealed partial record Post;")
            .File("content/posts/a.md", "---\n---\nText\n");
        var lost = new LostFile("/site/content/posts/b.md");
        var undeclared = new LostFile("/site/content/notes/c.md");

        var build = (site with { Files = [lost, .. site.Files, undeclared] }).Build();

        Assert.Equal(
            ["content/notes/c.md(1,1): warning CG9001", "content/posts/b.md(1,1): error CG9001"],
            build.Lines.Select(static line => line.Split(": ContentGen")[0]));
        Assert.Contains(
            build.Result.GeneratedSources,
            static source => source.SourceText.ToString().Contains("<p>Text</p>", StringComparison.Ordinal));
    }

    [Fact]
    public void CancellationIsNotAFault()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(
            () => EntryChecker.Check(
                [Header(Post())], new CollectionSchemas([Post()], AreComplete: true), Options, source.Token));
        Assert.Throws<OperationCanceledException>(
            () => Guard.Run<string>(
                "notes", File.Start, () => throw new OperationCanceledException(), static fault => fault.Rule.Id));
    }

    private static ContentOptions Options =>
        ContentOptions.Read(new Site().OptionsProvider().GlobalOptions, CSharpParseOptions.Default);

    private static EntryHeader Header(CollectionSchema schema) => new(
        schema.Record.Type, schema.Folder + "/a.md", "a", new EntrySlug("a"), "/a/", Name: null, Date: null,
        Until: null, SortKeys: default, IsDraft: false, EntryState.Valid, ComparedValues.None);

    [Fact]
    public void CancellationPassesThrough() =>
        Assert.Throws<OperationCanceledException>(() =>
            Guard.Run<Finding?>(File, static () => throw new OperationCanceledException(), static finding => finding));

    private sealed class LostFile(string path) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) =>
            throw new IOException("The disk is gone.");
    }
}
