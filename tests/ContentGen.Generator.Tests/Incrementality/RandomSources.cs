namespace ContentGen.Generator.Tests.Incrementality;

/// <summary>C# files of a site: records in every state of being written.</summary>
internal sealed class RandomSources(Random random)
{
    private static readonly string[][] Members =
    [
        ["public required string Title { get; init; }", "public string? Title { get; init; }",
            "[StringLength(3)] public string? Title { get; init; }", "public string Title => \"x\";",
                "public string Title;",
            "public string Title { get { return \"x\"; } }", "[Obsolete(\"old\")] public string? Title { get; init; }",
            "[FrontMatterKey(\"titel\", \"name\")] public string? Title { get; init; }",
            "[Unique] public string? Title { get; set; }", "public int Title { get; init; }",
            "public string Title() => \"x\";", "public string Title { get; init; } = \"t\";"],
        [
            "public DateOnly Date { get; init; }", "public required DateOnly Date { get; init; }",
            "public DateTime? PubDate { get; init; }", "public DateTimeOffset? Date { get; init; }",
            "public string? Date { get; init; }",
        ],
        [
            "public ImmutableArray<string> Tags { get; init; } = [];", "public string[]? Tags { get; init; }",
            "[Length(1, 2)] public List<string> Tags { get; init; } = [];",
            "public HashSet<Category>? Tags { get; init; }", "public required ImmutableArray<int> Tags { get; init; }",
        ],
        [
            "public Category Category { get; init; }", "public Category? Category { get; init; }",
            "public required Category Category { get; init; }",
            "[AllowedValues(\"news\")] public string? Category { get; init; }",
        ],
        [
            "public Author? Author { get; init; }", "public Ref<Author>? Author { get; init; }",
            "public ImmutableArray<Author> Author { get; init; } = [];", "public string? Author { get; init; }",
            "public Ref<Talk>? Author { get; init; }",
        ],
        [
            "public ImmutableArray<Ref<Post>> Related { get; init; } = [];", "public Post? Related { get; init; }",
            "public Ref<Post>? Related { get; init; }", "public Talk? Related { get; init; }",
            "public Ref<Note>? Related { get; init; }",
        ],
        [
            "public Seo? Seo { get; init; }", "public IReadOnlyList<Seo> Seo { get; init; } = [];",
            "public IReadOnlyDictionary<string, string>? Seo { get; init; }", "public required Seo Seo { get; init; }",
        ],
        [
            "public int Weight { get; init; }", "[Range(0, 10)] public int? Weight { get; init; }",
            "public double Weight { get; init; } = 1;", "public required long Weight { get; init; }",
            "public bool Weight;",
        ],
        [
            "public string Slug { get; init; } = \"\";", "public string Url => \"/x/\";",
            "public ContentBody Body { get; init; } = ContentBody.Empty;", "public int Id { get; init; }",
            "public bool Draft { get; init; }", "public static int All => 1;", "public string SourcePath;",
        ],
        [
            "public Author? Speaker { get; init; }", "public Ref<Author> Speaker { get; init; }",
            "public Post? Post { get; init; }", "public Ref<Post>? Post { get; init; }",
            "public string Name { get; init; } = \"\";", "public Uri? Web { get; init; }",
        ],
        [
            "public int Length() { return 1; }", "public int Length() => 2;", "// A comment.",
            "private readonly int _x = 1;", "public string this[int i] => \"\";", "public event Action? Changed;",
            "public void Talks() { }", "public class Seo { }",
        ],
    ];

    private static readonly string[] Attributes =
    [
        "[ContentCollection(\"posts\")]", "[ContentCollection(\"authors\")]", "[ContentCollection(\"talks\")]",
        "[ContentCollection(\"notes\")]", "[ContentCollection(\"posts\", OrderBy = \"Weight\")]",
        "[ContentCollection(\"posts\", OrderBy = \"Title desc, Id\")]",
        "[ContentCollection(\"posts\", Url = \"/{year}/{slug}/\")]",
        "[ContentCollection(\"posts\", Url = \"/p/{id}\", UnknownKeys = UnknownKeys.Error)]",
        "[ContentCollection(\"posts\", UnknownKeys = UnknownKeys.Ignore)]", "[ContentCollection(\"docs\")]",
        "[ContentCollection(\"\")]", "[ContentCollection(\"posts/special\")]", "[ContentCollection(\"Posts\")]",
        "[ContentCollection(\"../x\")]",
    ];

    private static readonly string[] Types =
    [
        "public enum Category { News, Guides }",
        "public enum Category { News, [System.Runtime.Serialization.EnumMember(Value = \"guide book\")] Guides }",
        "[Flags] public enum Category { News = 1, Guides = 2 }", "public enum Category { A = 1, a = 2 }",
        "public sealed record Seo(string Src);", "public sealed record Seo(string Src, int Weight = 1);",
        "public record struct Seo { public string Src => \"x\"; public int Weight; }",
        "public class Seo { public string? Src { get; set; } }",
        "public record Seo\n{\npublic string Src => \"x\";\npublic int Weight { get; init; }\n}",
        "public record Seo\n{\npublic string Src;\npublic int Weight { get; init; }\n}",
        "public record Page { public string? Lead { get; init; } }", "public abstract record Page(int Number = 1);",
        "class Note { }", "namespace Site { class Doc { } }", "static class Use { static object X() { return 1; } }",
        "class RootPage;", "static class More { public static int Talks(this Author author) => 1; }",
    ];

    private static readonly (string Old, string New)[] Replacements =
    [
        ("{ get; init; }", "=> default!;"), ("{ get; init; }", ";"), ("=> \"x\";", ";"), (" => default!;", ";"),
        ("get; init;", "get => default!; init { }"), ("\";", "\" + \"y\";"), ("=> \"x\"", "{ get => \"x\"; }"),
        ("required ", ""), ("sealed ", ""), ("partial ", ""), ("?", ""), ("public ", "internal "), ("string", "int"),
        ("News", "Tips"), ("\"posts\"", "\"docs\""), ("return 1", "return 2"), ("Category", "Seo"),
        ("record ", "class "), ("record ", "record struct "), ("init", "set"), ("{\n", "{\n// A comment.\n"),
        ("Title", "Titel"), ("}\n", "\n"), (";\n", "\n"), ("Author", "Ref<Author>"),
    ];

    public static IReadOnlyList<string> Names { get; } = ["Post.cs", "PostPart.cs", "Author.cs", "Talk.cs", "Note.cs",
        "Types.cs", "Other.cs", "A.cs"];

    public string Code(string name) => name switch
    {
        "Types.cs" or "Other.cs" => Lines(Types.Where(_ => random.Next(3) == 0)),
        "PostPart.cs" => Record(random.Next(4) == 0 ? Choose(Attributes) : "", "Post", 2),
        "A.cs" =>
            random.Next(2) == 0
                ? Record(Choose(Attributes), Choose(["Post", "Author", "Extra"]), 3)
                : Lines([Choose(Types)]),
        _ =>
            Record(random.Next(3) == 0
                ? Choose(Attributes)
                : $"[ContentCollection(\"{name[..^3].ToLowerInvariant()}s\")]", name[..^3], 8),
    };

    /// <summary>The code after a few keystrokes.</summary>
    public string Edited(string code)
    {
        var lines = code.Split('\n').ToList();
        var line = random.Next(lines.Count);
        switch (random.Next(10))
        {
            case 0:
                lines.RemoveAt(line);
                break;
            case 1:
                lines.Insert(line, Choose(Choose(Members)));
                break;
            case 2:
                lines[line] = Choose(Choose(Members));
                break;
            case 3:
                return Choose(["// A comment.\n", "\n", "using System.IO;\n", "#nullable disable\n",
                    "#if DEBUG\n#endif\n", "namespace Blog;\n", "}\n"]) + code;
            case 4:
                return code + Choose(["\n", "// The end.", "class C { void M() { var x = \"y\"; } }", "{"]);
            default:
                var possible = Replacements.Where(pair => code.Contains(pair.Old, StringComparison.Ordinal)).ToList();
                return possible.Count == 0 ? code + "\n" : Replaced(code, Choose(possible));
        }

        return Lines(lines);
    }

    // Anywhere, and not only at the first of them.
    private string Replaced(string code, (string Old, string New) change)
    {
        var place = code.IndexOf(change.Old, random.Next(code.Length), StringComparison.Ordinal);
        if (place < 0)
            place = code.IndexOf(change.Old, StringComparison.Ordinal);
        return code[..place] + change.New + code[(place + change.Old.Length)..];
    }

    private string Record(string attribute, string name, int most)
    {
        var header = "public sealed partial record ";
        if (random.Next(6) == 0)
            header = Choose(["public partial record ", "internal sealed partial record ", "public sealed record ",
                "public abstract partial record ", "public partial class "]);
        var rest = random.Next(6) == 0
            ? Choose([" : Page", "(string Title)", "(string Title, int Weight = 2)", "<T>", "(Seo? Seo)"])
            : "";
        var members = Members.Where(_ => random.Next(2) == 0).Take(random.Next(most + 1))
            .Select(variants => variants[Math.Min(random.Next(variants.Length), random.Next(variants.Length))]);
        return Lines([.. random.Next(8) == 0
            ? ["namespace Blog;"]
            : Array.Empty<string>(), attribute, header + name + rest, "{", .. members, "}"]);
    }

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);

    private T Choose<T>(IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];
}
