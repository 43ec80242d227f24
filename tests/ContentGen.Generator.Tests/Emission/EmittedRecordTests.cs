using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Tests.Emission;

/// <summary>The values of a post at run time, in every kind of record.</summary>
public class EmittedRecordTests
{
    [Fact]
    public void EveryScalarIsPreserved()
    {
        var result = Site.With("""
            using System.Globalization;
            [ContentCollection("posts")]
            public sealed partial record Post
            {
                public required string Text { get; init; }
                public bool Flag { get; init; }
                public sbyte I8 { get; init; }
                public byte U8 { get; init; }
                public short I16 { get; init; }
                public ushort U16 { get; init; }
                public int I32 { get; init; }
                public uint U32 { get; init; }
                public long I64 { get; init; }
                public ulong U64 { get; init; }
                public float F32 { get; init; }
                public double F64 { get; init; }
                public decimal Money { get; init; }
                public char Letter { get; init; }
                public Guid Guid { get; init; }
                public Uri? Link { get; init; }
                public DateOnly Day { get; init; }
                public TimeOnly Time { get; init; }
                public DateTime Moment { get; init; }
                public DateTimeOffset Instant { get; init; }
                public TimeSpan Span { get; init; }
                public DayOfWeek Weekday { get; init; }
                public int? Nothing { get; init; }
            }
            static class Probe
            {
                public static string Run()
                {
                    var p = Post.All[0];
                    return string.Create(
                        CultureInfo.InvariantCulture,
                        $"{p.Text}|{p.Flag}|{p.I8}|{p.U8}|{p.I16}|{p.U16}|{p.I32}|{p.U32}|{p.I64}|{p.U64}|"
                        + $"{p.F32}|{p.F64}|{p.Money}|{p.Letter}|{p.Guid}|{p.Link}|{p.Day:O}|{p.Time:O}|"
                        + $"{p.Moment:O}|{p.Instant:O}|{p.Span}|{p.Weekday}|{p.Nothing is null}");
                }
            }
            """).File("content/posts/a.md", """
            ---
            text: 012
            flag: true
            i8: -128
            u8: 255
            i16: -32768
            u16: 65535
            i32: -2147483648
            u32: 4294967295
            i64: -9223372036854775808
            u64: 18446744073709551615
            f32: 1.5
            f64: 1e-300
            money: 79228162514264337593543950335
            letter: ß
            guid: 0f8fad5b-d9cb-469f-a165-70867728950e
            link: https://example.org/a?b=c#d
            day: '2025-09-15'
            time: 12:30
            moment: 2025-09-15 10:20:30
            instant: 2025-09-15T10:20:30+02:00
            span: 1:30:00
            weekday: friday
            nothing: ~
            ---
            """).Build().AssertClean().Run();

        Assert.Equal(
            "012|True|-128|255|-32768|65535|-2147483648|4294967295|-9223372036854775808|18446744073709551615|"
            + "1.5|1E-300|79228162514264337593543950335|ß|0f8fad5b-d9cb-469f-a165-70867728950e|"
            + "https://example.org/a?b=c#d|2025-09-15|12:30:00.0000000|"
            + "2025-09-15T10:20:30.0000000|2025-09-15T10:20:30.0000000+02:00|01:30:00|Friday|True",
            result);
    }

    [Fact]
    public void ListsNestedRecordsAndDictionariesArePreserved()
    {
        var result = Site.With("""
            using System.Linq;
            [ContentCollection("posts")]
            public sealed partial record Post
            {
                public string[] A { get; init; } = ["default"];
                public ImmutableArray<int> B { get; init; } = [];
                public IReadOnlyList<DateOnly> C { get; init; } = [];
                public List<string?> D { get; init; } = [];
                public IReadOnlySet<DayOfWeek> E { get; init; } = new HashSet<DayOfWeek>();
                public Hero? Hero { get; init; }
                public IReadOnlyList<Link> Links { get; init; } = [];
                public IReadOnlyDictionary<string, int> Scores { get; init; } = new Dictionary<string, int>();
                public int[][] Grid { get; init; } = [];
                public Tree? Tree { get; init; }
            }
            public record Hero(string Src, string Alt = "none") { public int Width { get; init; } = 800; }
            public readonly record struct Link(string Label, Uri Url);
            public record Tree(string Name, IReadOnlyList<Tree>? Children = null);
            static class Probe
            {
                public static string Run()
                {
                    var p = Post.All[0];
                    return string.Join(
                        "|",
                        Joined(p.A),
                        Joined(p.B),
                        Joined(p.C.Select(day => day.ToString("O"))),
                        Joined(p.D),
                        Joined(p.E),
                        p.Hero,
                        Joined(p.Links),
                        Joined(p.Scores),
                        string.Join(";", p.Grid.Select(Joined)),
                        p.Tree!.Children![0].Children![0].Name);
                }

                private static string Joined<T>(IEnumerable<T> items) => string.Join(",", items);
            }
            """).File("content/posts/a.md", """
            ---
            b: [1, 2]
            c: [2025-01-02]
            d: x
            e: [monday, Tuesday]
            hero:
              src: a.png
            links:
              - label: One
                url: /one
              - { label: Two, url: /two }
            scores: { x: 1, "y z": 2 }
            grid: [[1, 2], [3]]
            tree:
              name: root
              children:
                - name: branch
                  children:
                    - name: leaf
            ---
            """).Build().AssertClean().Run();

        Assert.Equal(
            "default|1,2|2025-01-02|x|Monday,Tuesday|Hero { Src = a.png, Alt = none, Width = 800 }|"
            + "Link { Label = One, Url = /one },Link { Label = Two, Url = /two }|[x, 1],[y z, 2]|1,2;3|leaf",
            result);
    }

    [Fact]
    public void InitializersAndConstructorsKeepTheirEffect()
    {
        var result = Site.With("""
            [ContentCollection("posts")]
            public partial record Post(
                string Title,
                int Rank = 7,
                DayOfWeek Day = DayOfWeek.Sunday,
                string? Note = "a \"note\"\n",
                decimal Price = 1.5m,
                DateOnly When = default)
            {
                public string Shout { get; } = Title.ToUpperInvariant();
                public string Lang { get; init; } = "en";
                public required string Kind { get; init; }
                public Guid Stamp { get; init; } = Guid.NewGuid();
            }
            static class Probe
            {
                public static string Run()
                {
                    var (a, b) = (Post.All["a"], Post.All["b"]);
                    return $"{a.Title}|{a.Rank}|{a.Day}|{a.Note}|{a.Shout}|{a.Lang}|{a.Kind}|{a.Stamp != default}|"
                        + $"{b.Lang}|{b.Rank}";
                }
            }
            """)
            .File("content/posts/a.md", "---\ntitle: hello\nkind: x\n---\n")
            .File("content/posts/b.md", "---\ntitle: hello\nkind: x\nlang: de\nrank: 3\n---\n")
            .Build().AssertClean().Run();

        Assert.Equal("hello|7|Sunday|a \"note\"\n|HELLO|en|x|True|de|3", result);
    }

    [Fact]
    public void ANestedRecordIsPresentEvenIfItsFirstKeyIsAbsentOrNull()
    {
        var result = Site.With("""
            [ContentCollection("posts")]
            public sealed partial record Post(Hero? Hero, string Title);
            public sealed record Hero
            {
                public string? Src { get; init; }
                public string? Alt { get; init; }
                public Hero? Inner { get; init; }
            }
            static class Probe
            {
                public static string Run() => string.Join("|", Post.All.Select(static post =>
                    $"{post.Title} {post.Hero!.Alt} {post.Hero.Inner!.Alt}"));
            }
            """)
            .File("content/posts/a.md", "---\nhero: { alt: x, inner: { alt: y } }\ntitle: A\n---\n")
            .File("content/posts/b.md", "---\nhero: { src: ~, alt: x, inner: { src: ~, alt: y } }\ntitle: B\n---\n")
            .Build().AssertClean().Run();

        Assert.Equal("A x y|B x y", result);
    }

    [Fact]
    public void ANestedClassGetsItsValuesAndKeepsItsDefaults()
    {
        var result = Site.With("""
            [ContentCollection("posts")]
            public sealed partial record Post(Seo? Seo);
            public class Seo
            {
                public string Title { get; set; } = "none";
                public string Robots { get; set; } = "index";
                public required int Weight { get; set; }
            }
            static class Probe
            {
                public static string Run()
                {
                    var seo = Post.All[0].Seo!;
                    return $"{seo.Title}|{seo.Robots}|{seo.Weight}|{Post.All[1].Seo is null}";
                }
            }
            """)
            .File("content/posts/a.md", "---\nseo: { title: T, weight: 3 }\n---\n")
            .File("content/posts/b.md", "---\n# nothing\n---\n")
            .Build().AssertClean().Run();

        Assert.Equal("T|index|3|True", result);
    }

    [Fact]
    public void EqualityIgnoresGeneratedMembersAndToStringAndJsonIgnoreTheBody()
    {
        var result = (string)Site.With("""
            [ContentCollection("posts")]
            public sealed partial record Post { public required string Title { get; init; } }
            static class Probe
            {
                public static string Run()
                {
                    var post = Post.All["a"];
                    var made = new Post { Title = "T" };
                    var copy = post with { Slug = "other", Body = ContentBody.FromHtml("<p>x</p>") };
                    return string.Join(
                        "\n",
                        post == made,
                        post.GetHashCode() == made.GetHashCode(),
                        made.Slug == "" && made.Body.Html == "",
                        copy.Slug + post.Slug + copy.Body.Html,
                        copy == post,
                        post,
                        System.Text.Json.JsonSerializer.Serialize(post));
                }
            }
            """).File("content/posts/a.md", "---\ntitle: T\n---\nBody text.\n").Build().AssertClean().Run()!;

        Assert.Equal(
            [
                "True", "True", "True", "othera<p>x</p>", "True",
                "Post { Title = T, Id = a, Slug = a, Url = /posts/a/, SourcePath = content/posts/a.md }",
                """{"Title":"T","Id":"a","Slug":"a","Url":"/posts/a/","SourcePath":"content/posts/a.md"}""",
            ],
            result.Split('\n'));
    }

    [Fact]
    public void DeclaredOrInheritedMembersAreSetAndNotGenerated()
    {
        var result = Site.With("""
            public abstract record Page
            {
                public string Slug { get; init; } = "none";
                public required string Url { get; init; }
            }
            [ContentCollection("posts")]
            public sealed partial record Post : Page
            {
                public required string Title { get; init; }
                public string Id { get; init; } = "";
                public ContentBody Body { get; init; } = ContentBody.Empty;
            }
            static class Probe
            {
                public static string Run()
                {
                    var post = Post.All[0];
                    return $"{post.Slug}|{post.Url}|{post.Id}|{post.Body.Html}|{((Page)post).Slug}";
                }
            }
            """).File("content/posts/x/Hello World.md", "---\ntitle: T\n---\nText\n").Build().AssertClean().Run();

        Assert.Equal("x/hello-world|/posts/x/hello-world/|x/Hello World|<p>Text</p>\n|x/hello-world", result);
    }

    [Theory]
    [InlineData("""
        namespace A.B;
        public static partial class Outer
        {
            public partial interface IInner
            {
                [ContentCollection("posts")] internal sealed partial record Post(string Title);
            }
        }
        public static class Probe { }
        """)]
    [InlineData("""
        [ContentCollection("posts")]
        public sealed partial record Post(string Title, string? @event, int? Entry, bool? HasEntry, string? Record);
        """)]
    [InlineData("""
        namespace @namespace
        {
            [ContentCollection("posts")] public partial record Straße(string Title, string? Größe);
        }
        """)]
    [InlineData("""
        public record Base(string Title);
        [ContentCollection("posts")] public partial record Post(string Title, int X = 0) : Base(Title);
        """)]
    [InlineData("""
        public partial record Base { public string Title { get; init; } = ""; }
        [ContentCollection("posts")] public partial record Post : Base;
        """)]
    public void ARecordCanBeDeclaredAnywhere(string schema)
    {
        var build = Site.With(schema).File("content/posts/a.md", "---\ntitle: x\n---\n").Build();

        build.AssertClean();
        Assert.Equal(3, build.Result.GeneratedSources.Length);
    }

    [Theory]
    [InlineData(NullableContextOptions.Disable)]
    [InlineData(NullableContextOptions.Warnings)]
    public void ProjectsWithoutNullableCompile(NullableContextOptions nullable)
    {
        var site = Site.With("""
            [ContentCollection("posts")]
            public sealed partial record Post
            {
                public required string Title { get; init; }
                public string Description { get; init; }
                public string[] Tags { get; init; }
            }
            """).File("content/posts/a.md", "---\ntitle: T\ndescription: D\ntags: [x]\n---\n");

        (site with { Nullable = nullable }).Build().AssertClean();
    }
}
