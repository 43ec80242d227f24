namespace ContentGen.Generator.Tests.Schema;

/// <summary>A schema is a promise that correct code can be generated for the record.</summary>
public class GeneratedCodeTests
{
    [Theory]
    [InlineData("public partial record Post;")]
    [InlineData("public sealed partial record Post(string A = \"\\\"\\n\", char B = '\\'', decimal C = 1.5m, double D = double.NaN, long E = long.MinValue, byte? F = 7, DayOfWeek G = DayOfWeek.Friday, DateOnly H = default, params string[] I);")]
    [InlineData("public partial record Post { public IEnumerable<string>? A { get; init; } public IReadOnlyCollection<int> B { get; init; } = []; public ICollection<Guid>? C { get; init; } public IList<Uri?>? D { get; init; } public ISet<string>? E { get; init; } public IReadOnlySet<int?> F { get; init; } = new HashSet<int?>(); public IDictionary<string, string[]>? G { get; init; } public IReadOnlyDictionary<string, int?>? H { get; init; } public ImmutableArray<DayOfWeek>? I { get; init; } public int?[][]? J { get; init; } }")]
    [InlineData("public partial record Post { public Pair<string?>? A { get; init; } public Pair<Pair<int>> B { get; init; } = new() { First = new() { First = 1 } }; public Size C; public Point? D { get; init; } public Dictionary<string, Tree>? E { get; init; } }")]
    [InlineData("public partial record Post { public required string Id { get; init; } public string? Slug { get; set; } public string Url => \"\"; public required ContentBody Body { get; init; } }")]
    [InlineData("public partial record Post(string Slug, ContentBody Body, string? SourcePath = null);")]
    [InlineData("public partial record Post { public string @class { get; init; } = \"\"; public int? @int { get; init; } public bool Record; public string? Entry { get; init; } }")]
    [InlineData("public partial record Post : Page { public Post() : base(\"x\") { } public override string? Lead { get; init; } }")]
    [InlineData("public sealed partial record Post(DateOnly Date, string Name) : Page(Name);")]
    [InlineData("public partial record Post { internal Post(string title, in int extra) => Title = title + extra; public string Title { get; } }")]
    [InlineData("public partial record Post { public ReadOnlySpan<char> Letters => default; [Obsolete(\"No.\", true)] public string Old => \"\"; [Obsolete] public string? Older { get; init; } }")]
    [InlineData("public partial record Post { private bool PrintMembers(System.Text.StringBuilder builder) => false; }", "sealed ")]
    [InlineData("public partial record Post { public sealed override string ToString() => \"post\"; public virtual bool Equals(Post? other) => ReferenceEquals(this, other); public override int GetHashCode() => 0; }")]
    [InlineData("public partial record Post { public Post? Copy() => this with { }; public Ref<Post>? Next { get; init; } public List<Ref<Post>> All2 { get; init; } = []; }")]
    public void TheOtherPartOfTheRecordCompiles(string record, string modifier = "")
    {
        var site = Site.With($$"""
            namespace My.@namespace;

            [ContentCollection("posts", UnknownKeys = UnknownKeys.Ignore)]
            {{record.Replace("public partial", $"public {modifier}partial")}}

            public abstract record Page(string Name) { public virtual string? Lead { get; init; } public int Rank = 3; }
            public class Pair<T> { public required T First { get; set; } public T? Second { get; set; } public string Text = ""; }
            public struct Size { public int Width; public int Height { get; set; } }
            public readonly record struct Point(int X, int Y);
            public record Tree(string Name) { public Tree[] Children { get; init; } = []; public Tree? Parent { get; init; } }
            """);

        var build = site.Build();

        Assert.Empty(build.Lines);
        build.AssertCompiles();
        Assert.NotEmpty(build.Result.GeneratedSources);
    }
}
