using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Tests.Caching;

/// <summary>A day in an editor: the driver lives on and on.</summary>
public class LongSessionTests
{
    private const string Schema = """
        [ContentCollection("posts")]
        public sealed partial record Post
        {
            public required string Title { get; init; }
        }
        """;

    [Fact]
    public void AThousandEditsOfAPostLeaveNothingBehind()
    {
        var site = SiteOf(10);
        var (driver, held) = Edit(site, 1000);

        // The last edit is what the driver works with, and the one before may still be what it compares with. Work that was
        // begun in the background, and done in the foreground before a thread of the pool had time, is let go when one has.
        for (var wait = 0; wait < 1000 && held.Count(static file => file.IsAlive) > 2; wait++)
        {
            Thread.Sleep(10);
            Collect();
        }

        Assert.InRange(held.Count(static file => file.IsAlive), 1, 2);
        GC.KeepAlive(driver);
    }

    [Fact]
    public void ACancelledRunLeavesNothingBehindForTheNextOne()
    {
        var site = SiteOf(10);
        var compilation = site.Compilation();
        using var source = new CancellationTokenSource();
        var cancelling = new CancellingFile(Site.Directory + "content/posts/zz.md", source);
        var driver = site.Driver().RunGenerators(compilation);
        var edited = driver.AddAdditionalTexts([cancelling]);

        Assert.Throws<OperationCanceledException>(() => edited.RunGenerators(compilation, source.Token));

        var result = edited.RunGenerators(compilation).GetRunResult();
        Assert.Empty(result.Diagnostics);
        Assert.Equal(
            SourcesOf(site.File("content/posts/zz.md", CancellingFile.Text).Driver().RunGenerators(compilation).GetRunResult()),
            SourcesOf(result));
    }

    // In a method of its own, whose locals are gone when it has returned.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (GeneratorDriver Driver, List<WeakReference> Held) Edit(Site site, int edits)
    {
        var compilation = site.Compilation();
        var driver = site.Driver().RunGenerators(compilation);
        var held = new List<WeakReference>();
        AdditionalText current = site.Files[3];
        for (var edit = 0; edit < edits; edit++)
        {
            var edited = new Site.TextFile(current.Path, PostOf(edit));
            driver = driver.ReplaceAdditionalText(current, edited).RunGenerators(compilation);
            current = edited;
            // The text itself, which is what our models hold.
            held.Add(new WeakReference(edited.GetText().ToString()));
        }

        return (driver, held);
    }

    private static void Collect()
    {
        // Twice, for what has a finalizer.
        for (var i = 0; i < 2; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
    }

    private static Site SiteOf(int posts) => Enumerable.Range(0, posts)
        .Aggregate(Site.With(Schema), static (site, number) => site.File($"content/posts/post-{number}.md", PostOf(number)));

    private static string PostOf(int number) => $"---\ntitle: Post {number}\n---\nText {number}.\n";

    private static IEnumerable<string> SourcesOf(GeneratorDriverRunResult run) =>
        run.Results.Single().GeneratedSources.Select(static source => source.SourceText.ToString());

    private sealed class CancellingFile(string path, CancellationTokenSource source) : AdditionalText
    {
        public const string Text = "---\ntitle: Last\n---\nText.\n";

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default)
        {
            source.Cancel();
            return SourceText.From(Text, System.Text.Encoding.UTF8);
        }
    }
}
