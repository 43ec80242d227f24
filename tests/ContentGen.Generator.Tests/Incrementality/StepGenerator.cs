using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContentGen.Generator.Tests.Incrementality;

/// <summary>Random steps, each of which makes sense for the site that those before it left.</summary>
internal sealed class StepGenerator(int seed)
{
    private readonly Random _random = new(seed);
    private readonly List<Site> _past = [];

    /// <summary>A small site in which everything occurs once.</summary>
    public static Site Start { get; } = new Site()
        .Source("Post.cs", """
            [ContentCollection("posts")]
            public sealed partial record Post
            {
            public required string Title { get; init; }
            public DateOnly Date { get; init; }
            public ImmutableArray<string> Tags { get; init; } = [];
            public Author? Author { get; init; }
            public ImmutableArray<Ref<Post>> Related { get; init; } = [];
            public Seo? Seo { get; init; }
            }
            """)
        .Source("Author.cs", """
            [ContentCollection("authors")]
            public sealed partial record Author(string Name)
            {
            public Uri? Web { get; init; }
            }
            """)
        .Source("Types.cs", """
            public enum Category { News, Guides }
            public record Seo
            {
            public string? Src { get; init; }
            }
            public record Page { public string? Lead { get; init; } }
            """)
        .File("content/posts/a.md",
            "---\ntitle: A\ndate: 2025-01-02\ntags: [a, b]\nauthor: jane\nrelated: [b]\n---\n# Heading\n\nText.\n")
        .File("content/posts/b.md", "---\ntitle: B\ndate: 2025-01-03\nseo: { src: x }\n---\nText.\n")
        .File("content/authors/jane.yaml", "name: Jane\n")
        .File("content/notes/n1.md", "---\ntitle: N\n---\nText.\n")
        .File("content/notes/n2.md", "---\ntitle: M\nweight: 2\n---\nText.\n");

    public IReadOnlyList<Step> Steps(int count)
    {
        var site = Start;
        var steps = new List<Step>();
        for (var i = 0; i < count; i++)
        {
            _past.Add(site);
            var step = new Step(Next(site))
            {
                DriversBack = _random.Next(8) == 0 ? _random.Next(1, 8) : 0,
                Cancellations = _random.Next(8) == 0 ? _random.Next(1, 3) : 0,
                RecreatesObjects = _random.Next(12) == 0,
                IsConcurrent = _random.Next(20) == 0,
            };
            steps.Add(step with { CancelledAfterMicroseconds = step.Cancellations > 0 && _random.Next(3) > 0
                ? _random.Next(2_000)
                : null });
            site = step.Edit.ApplyTo(site);
        }

        return steps;
    }

    private Edit Next(Site site) => _random.Next(100) switch
    {
        < 30 => WritePost(site),
        < 57 => WriteCode(site),
        < 62 => new RemoveFile(ExistingPath(site)),
        < 67 => RenamePost(site),
        < 69 => new RemoveSource(Choose(RandomSources.Names)),
        < 83 => GoBack(site),
        < 90 => SetOption(),
        < 92 => new ShuffleFiles(_random.Next(1000)),
        < 94 => new SetNullable(Choose([NullableContextOptions.Enable, NullableContextOptions.Disable])),
        < 95 => new SetLanguage(Choose([LanguageVersion.CSharp12, LanguageVersion.CSharp11]), _random.Next(2) == 0),
        < 97 =>
            new WriteManyFiles(Choose(["content/posts", "content/posts", "content/notes"]),
                Choose([20, 31, 33, 63, 66, 127, 130]), RandomPosts.ManyText(_random.Next(4) == 0)),
        < 99 => new RemoveManyFiles(Choose(["content/posts", "content/notes"]), Choose([0, 0, 20, 60])),
        _ => new ChangeNothing(),
    };

    private WriteFile WritePost(Site site)
    {
        var posts = new RandomPosts(_random);
        if (_random.Next(3) == 0 || site.Files.IsEmpty)
        {
            var path = posts.Path();
            return new WriteFile(path, posts.Text(path));
        }

        var edited = ExistingPath(site);
        return new WriteFile(edited, posts.Edited(TextOf(site, edited)!));
    }

    private WriteSource WriteCode(Site site)
    {
        var sources = new RandomSources(_random);
        var name = Choose(RandomSources.Names);
        return new WriteSource(name, site.Sources.TryGetValue(name, out var code) && _random.Next(5) > 0
            ? sources.Edited(code)
            : sources.Code(name));
    }

    private RenameFile RenamePost(Site site)
    {
        var from = ExistingPath(site);
        var name = Path.GetFileName(from);
        var to = _random.Next(3) switch
        {
            // A case-insensitive disk does that.
            0 => from[..^name.Length] + (char.IsLower(name[0]) ? name.ToUpperInvariant() : name.ToLowerInvariant()),
            1 => from[..^name.Length] + "zz-" + name,
            _ => new RandomPosts(_random).Path(),
        };
        return new RenameFile(from, to, _random.Next(2) == 0);
    }

    // A file, or a source, as it was. At the start everything was right.
    private Edit GoBack(Site site)
    {
        var past = _random.Next(2) == 0 ? Start : _past[_random.Next(Math.Max(0, _past.Count - 10), _past.Count)];
        if (_random.Next(2) == 0 && !past.Sources.IsEmpty)
        {
            var name = Choose(past.Sources.Keys.ToList());
            return new WriteSource(name, past.Sources[name]);
        }

        var path = ExistingPath(past);
        return TextOf(past, path) is { } text ? new WriteFile(path, text) : new RemoveFile(ExistingPath(site));
    }

    private Edit SetOption() => _random.Next(8) switch
    {
        0 or 1 => new SetProperty("ContentGenIncludeDrafts", Choose(["true", "false"])),
        2 => new SetProperty("ContentGenSlugConstants", Choose(["auto", "true", "false"])),
        3 => new SetProperty("ContentGenInferSchema", Choose(["true", "false"])),
        4 =>
            new SetProperty("ContentGenRecordNames",
                Choose(["", "notes=Jotting", "notes=Post", "notes=1x, nothing=Y", "docs=Note, notes=Doc"])),
        5 => new SetProperty("_ContentGenCompression", Choose(["auto", "true", "false"])),
        6 => new SetProperty("RootNamespace", Choose(["Site", "Blog", "", "9 lives"])),
        _ =>
            new SetContentDirectory(Choose(["content", "content", "Content", "content/posts", "./content/",
                "../site/content", "other"])),
    };

    private string ExistingPath(Site site) =>
        site.Files.IsEmpty ? "content/posts/a.md" : Choose(site.Files).Path[Site.Directory.Length..];

    private static string? TextOf(Site site, string path) =>
        site.Files.FirstOrDefault(file => file.Path == Site.Directory + path)?.GetText()!.ToString();

    private T Choose<T>(IReadOnlyList<T> choices) => choices[_random.Next(choices.Count)];
}
