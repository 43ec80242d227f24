using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Tests.Caching;

/// <summary>A driver that lives for a whole day in an editor keeps nothing that it no longer needs.</summary>
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

        // The driver holds the last edit, and may still compare it with the one before. Background work that was
        // finished in the foreground is released when a thread of the pool picks it up.
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
        var fresh = site.File("content/posts/zz.md", CancellingFile.Text).Driver().RunGenerators(compilation);
        Assert.Equal(SourcesOf(fresh.GetRunResult()), SourcesOf(result));
    }

    // A separate method, so that its locals do not keep the files alive.
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
            // Our models hold the text itself, not the file.
            held.Add(new WeakReference(edited.GetText().ToString()));
        }

        return (driver, held);
    }

    private static void Collect()
    {
        // Twice, because of finalizers.
        for (var i = 0; i < 2; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
    }

    private static Site SiteOf(int posts) => Enumerable.Range(0, posts)
        .Aggregate(
            Site.With(Schema), static (site, number) => site.File($"content/posts/post-{number}.md", PostOf(number)));

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
