using System.Collections.Immutable;

namespace ContentGen.Generator.Tests.RandomSchemas;

/// <summary>Records as people might declare them, and as nobody would.</summary>
internal sealed class RandomRecords(int seed)
{
    private static readonly string[] RecordNames =
        [
            "Post", "Post", "Post", "Straße", "_post", "P", "Entry", "EntryReader", "String", "Content", "System1",
            "ReadPost", "ContentBody", "Ref", "Post_", "Ünïcödé", "Id", "List", "Func", "Index",
        ];

    private static readonly string[] MemberNames =
    [
        "Title", "Title", "Date", "Tags", "title", "Name", "entry", "record", "Entry", "HasEntry", "hasTitle", "@event",
        "@class", "Größe", "value", "Title_", "_", "Id", "Slug", "Url", "Body", "SourcePath",
        "Read", "Post", "System", "ContentGen", "global", "Func", "String", "Item", "x1", "Ä", "ıI", "field", "init",
        "required", "dynamic", "async", "Shards", "Index", "Published",
    ];

    private static readonly string[] OddMemberNames = ["All", "Slugs", "ContentGenerated", "ToString", "Equals",
        "Clone", "EqualityContract", "__entry", "builder", "Deconstruct"];

    private static readonly string[] Types =
    [
        "string", "string", "string", "int", "bool", "char", "byte", "ulong", "float", "double", "decimal", "Guid",
        "Uri", "DateOnly", "DateOnly", "TimeOnly", "DateTime", "DateTimeOffset", "TimeSpan", "DayOfWeek", "Kind",
        "Part", "Part",
        "Pair<string>", "Pair<int?>", "Shape", "Point", "Tree", "Holder.Inner", "Author", "Ref<Author>",
        "global::Common.Author", "Ref<Common.Author>",
    ];

    private static readonly string[] OddTypes =
        [
            "object", "Version", "(int, string)", "Action", "dynamic", "nint", "Half", "int[,]",
            "IDictionary<int, string>", "Lazy<string>", "KeyValuePair<string, int>", "ContentBody", "Type",
            "Stack<int>", "IPart", "Ref<Part>", "Pair<object>",
            "Broken", "Ref<Broken>", "List<Broken>", "System.Collections.IEnumerable", "Secret",
        ];

    private static readonly string[] Shapes =
        [
            "{0}[]", "List<{0}>", "ImmutableArray<{0}>", "IReadOnlyList<{0}>", "HashSet<{0}>", "IEnumerable<{0}>",
            "Dictionary<string, {0}>", "IReadOnlyDictionary<string, {0}>", "{0}[][]", "List<List<{0}>>",
            "Dictionary<string, List<{0}>>",
        ];

    private static readonly string[] Forms =
    [
        "public {0} {1} {{ get; init; }}", "public {0} {1} {{ get; init; }}", "public {0}? {1} {{ get; init; }}",
        "public {0}? {1} {{ get; init; }}", "public required {0} {1} {{ get; init; }}",
        "public required {0} {1} {{ get; set; }}",
        "public {0} {1} {{ get; set; }} = default!;", "public {0} {1};", "public required {0} {1};",
        "public {0}?[] {1} {{ get; init; }} = [];", "public {0}? {1} {{ get; init; }} = default;",
        "public {0} {1} {{ get => default!; init {{ }} }}", "internal {0} {1} {{ get; init; }}",
        "public {0} {1} {{ get; internal init; }}", "public {0} {1} => default!;",
        "public {0} {1} {{ get; }} = default!;",
    ];

    private static readonly string[] OddForms =
    [
        "public readonly {0} {1};", "public {0} {1} {{ get; private set; }}", "public {0} {1} {{ private get; init; }}",
        "private {0} {1} {{ get; init; }}", "public static {0} {1} {{ get; set; }} = default!;",
        "internal required {0}? {1} {{ get; init; }}", "protected {0} {1} {{ get; set; }}",
        "public void {1}({0} x) {{ }}", "public const int {1} = 1;", "public class {1} {{ }}",
        "public event Action? {1};", "public Func<{0}> {1} => () => default!;", "public {0} this[{0} i] => i;",
        "public {0} {1}() => default!;",
        "public {0} {1} {{ init {{ }} }}",
        "public new static {0} {1} => default!;", "public new void {1}() {{ }}",
    ];

    private static readonly string[] TextAttributes =
        [
            "[StringLength(10)]", "[MinLength(1)]", "[Length(1, 3)]", "[RegularExpression(\"[a-z]+\")]",
            "[AllowedValues(\"a\", \"\\\"\")]", "[DeniedValues(\"b\")]", "[Url]", "[EmailAddress]", "[Unique]",
        ];

    private static readonly string[] OddAttributes =
        [
            "[Range(1, 5)]", "[MinLength(1)]", "[RegularExpression(\"[a-z\")]", "[AllowedValues(\"a\", 1, null)]",
            "[Obsolete(\"old\", true)]", "[Unique]", "[Phone]",
        ];

    private static readonly string[] Attributes =
    [
        "[Required]", "[Obsolete]", "[Obsolete(\"old\")]", "[FrontMatterKey(\"k1\")]",
        "[FrontMatterKey(\"a \\\"quoted\\\" key\", \"other\")]", "[System.Text.Json.Serialization.JsonIgnore]",
        "[DataType(DataType.Date)]", "[Obsolete(\"old\", DiagnosticId = \"MY001\")]",
        "[System.Diagnostics.CodeAnalysis.Experimental(\"MY002\")]",
        "[System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]",
    ];

    private static readonly string[] Parameters =
    [
        "string {0}", "string? {0}", "int {0} = 3", "Kind {0} = Kind.B", "string {0} = \"a\\\"\\n\"",
        "double {0} = double.NaN", "DateOnly {0} = default", "char {0} = '\\''", "decimal {0} = 1.5m",
        "Part? {0} = null", "in int {0}", "[property: StringLength(3)] string {0}",
        "Author {0}", "List<string> {0}", "[Required] string? {0}", "ulong {0} = ulong.MaxValue", "bool? {0} = true",
        "Guid {0}", "object {0}", "string[] {0}", "float {0} = -0.5f", "DayOfWeek? {0} = DayOfWeek.Friday",
    ];

    private static readonly string[] Constructors =
        [
            "public {0}() {{ }}", "private {0}() {{ }}", "public {0}(string x) {{ }}", "protected {0}(int x) {{ }}",
            "[System.Diagnostics.CodeAnalysis.SetsRequiredMembers] public {0}() {{ }}",
            "public {0}(out int x) {{ x = 1; }}", "public {0}(string title, int x = 1) {{ }}",
        ];

    private static readonly string[] Extras =
        [
            "public override string ToString() => \"\";",
            "private bool PrintMembers(System.Text.StringBuilder b) => true;",
            "public override int GetHashCode() => 1;", "private int _x = 1;", "public static int Count => 1;",
            "private static void Read() {{ }}", "public void Deconstruct(out int x) => x = 1;",
            "private class ContentGenerated2 {{ }}", "public string Html => Body.Html;",
            "string? IContentEntry.Title => null;", "string IContentEntry.Id => \"\";", "private int __entry = 1;",
        ];

    private static readonly string[] Kinds =
    [
        "public enum Kind { A, B }",
        "public enum Kind : long { A = -1, B }",
        "[Flags] public enum Kind : byte { A = 1, B = 2 }",
        "public enum Kind { @class, B = 1, b = 2 }",
        "public enum Kind { B }",
    ];

    private static readonly string[] Parts =
    [
        "public record Part(string Name);",
        "public sealed record Part { public required string Name { get; init; } public Part? Next { get; init; } }",
        "public class Part { public string? Name { get; set; } }",
        "public class Part { public string? Name { get; init; } }",
        "public struct Part { public string Name; }",
        "public record struct Part(string Name, int X = 1);",
        "public abstract record Part(string Name);",
        "public class Part { private Part() { } }",
        "public record Part { public string Name => \"x\"; }",
    ];

    private static readonly string[] ShapeTypes =
    [
        "public readonly record struct Shape(int X, int Y);",
        "public struct Shape { public int X { get; set; } }",
        "public class Shape { public required int @int { get; set; } public int Entry { get; set; } }",
    ];

    private static readonly string[] Keys =
        [
            "title: T", "name: N", "date: 2025-01-02", "tags: [a, b]", "k1: x", "part: { name: x }", "x1: 1",
            "class: a", "event: true", "ä: 1", "1: one", "a b: c", "ToString: x", "all: 1", "id: x", "slugs: y",
            "body: b", "Equals: 1", "get_title: 2", "pair: { a: { b: c } }", "list: [{ a: 1 }, { b: 2 }]", "url: /x",
            "EqualityContract: 1", "Note: 1", "Clone: 1", "_: 1", "entry: 2", "record: 3", "PrintMembers: 4",
            "Published: 2", "slug: a", "slug: a", "slug: 'A bad slug'", "slug: [a]",
            "slug: " + new string('中', 400), new string('文', 340) + ": x",
        ];

    private static readonly string[] FileNames =
        [
            "a", "class", "1", "ä", "a b", "a-b", "a_b", "aB", "ToString", "All", "Slugs", "get-hash-code",
            "ReferenceEquals", "🎉", "x/y", "x-y", "中", "Index", "A.B", "'", "İ", "-", "{0}",
            string.Join('/', Enumerable.Repeat(new string('中', 60), 8)),
        ];

    private readonly Random _random = new(seed);

    /// <summary>What the records of a project share.</summary>
    public const string Common = """
        global using Common;
        namespace Common
        {
            [ContentCollection("authors")]
            public sealed partial record Author(string Name) { public Ref<Author>? Friend { get; init; } }
            [ContentCollection("broken")]
            public sealed record Broken(string Name);
            public abstract record Page { public string? Lead { get; init; } public virtual int Number { get; init; } }
            public record TitledPage(string Title) { public required string Subtitle { get; init; } }
            public partial record OpenPage
            {
                public string Id { get; init; } = "";
                protected OpenPage() { }
                public OpenPage(int x) { }
            }
        }
        """;

    public RecordSample Next(int number)
    {
        var name = Choose(RecordNames);
        var (before, depth) = Around(number);
        var isPositional = _random.Next(4) == 0;
        return new RecordSample(
            number,
            before,
            $"{AttributeOf(number)}{Modifiers()} {name}",
            isPositional ? [.. Distinct(MemberNames, 4)
                .Select(parameter => string.Format(null, Choose(Parameters), parameter))
                    .OrderBy(static parameter => parameter.Contains('=', StringComparison.Ordinal))] : [],
            Base(),
            [
                .. Distinct(MemberNames, 8).Concat(Sometimes(10, OddMemberNames)).Select(Member),
                .. Sometimes(6, Constructors).Select(constructor => string.Format(null, constructor, name)),
                .. Sometimes(6, Extras),
            ],
            TypesOf(),
            depth,
            [.. Files($"records{number}")]);
    }

    /// <summary>Posts of a folder without a record.</summary>
    public IEnumerable<(string Path, string Text)> Files(string folder) =>
        Distinct(FileNames, 5).Select(name =>
            ($"content/{folder}/{name}.md",
                $"---\n{string.Concat(Distinct(Keys, 6).Select(static key => key + "\n"))}---\nText.\n"));

    private (string Before, int Depth) Around(int number)
    {
        var first = Choose(
            ["", "", "#nullable disable\n", "using Int32 = System.String;\n", "#pragma warning disable\n"]);
        var inner = _random.Next(4) == 0 ? Choose([".@namespace.ContentGen", ".System"]) : "";
        var start = $"{first}namespace Site{number}{inner};\n";
        return _random.Next(8) switch
        {
            0 => (start + "public static partial class Outer\n{", 1),
            1 =>
                (start + Choose(["public partial struct Outer\n{", "public partial interface IOuter\n{",
                    "partial record Outer\n{", "public partial record struct Outer\n{", "public class Outer\n{",
                        "public partial class Outer<T>\n{", "public partial class Post\n{"]), 1),
            2 => (start + "internal partial class Outer\n{\npublic partial class Inner\n{", 2),
            _ => (start, 0),
        };
    }

    private string AttributeOf(int number) => $"[ContentCollection(\"records{number}\"" + _random.Next(8) switch
    {
        0 => Choose([", OrderBy = \"Slug desc, Id\"", ", OrderBy = \"Title desc\""]),
        1 => Choose([", Url = \"/{id}/{slug}/\"", ", Url = \"/{year}/{slug}/\""]),
        2 => ", UnknownKeys = UnknownKeys.Ignore",
        3 => ", OrderBy = \"Slug\", Url = \"/\\\"x\\\"/{id}\"",
        _ => "",
    } + ")] ";

    private string Modifiers() => _random.Next(12) == 0
        ? Choose(["public sealed record", "public abstract partial record", "public partial class",
            "private sealed partial record", "file sealed partial record", "public partial record struct"])
        : Choose(["public sealed partial record", "public sealed partial record", "public partial record",
            "internal sealed partial record", "sealed partial record", "public sealed partial record class"]);

    private string Base() => _random.Next(8) switch
    {
        0 => " : Page",
        1 =>
            Choose([" : IContentEntry", " : Page, IContentEntry", " : TitledPage",
                " : TitledPage(\"x\")", " : OpenPage", " : OpenPage(1)", " : Author", " : IPart"]),
        _ => "",
    };

    private string Member(string name)
    {
        var type = TypeName();
        var attributes = Sometimes(6, Attributes).Concat(Sometimes(24, OddAttributes))
            .Concat(type == "string" ? Sometimes(3, TextAttributes) : []);
        return string.Concat(attributes.Select(static attribute => attribute + " "))
            + string.Format(null, Choose(_random.Next(14) == 0 ? OddForms : Forms), type, name);
    }

    private string TypeName()
    {
        var type = _random.Next(30) == 0 ? Choose(OddTypes) : Choose(Types);
        return _random.Next(3) == 0
            ? string.Format(null, Choose(Shapes), type + (_random.Next(4) == 0 ? "?" : ""))
            : type;
    }

    private ImmutableArray<string> TypesOf() =>
    [
        Choose(Kinds),
        Choose(Parts),
        "public record Pair<T>(T First) { public T? Second { get; init; } }",
        Choose(ShapeTypes),
        "public record Point { public int X { get; init; } [Obsolete] public int Old { get; init; } }",
        "public record Tree(string Name, IReadOnlyList<Tree>? Children = null);",
        "public interface IPart { }",
        "file class Secret { }",
        "public static class Holder { public record Inner(string Entry); }",
    ];

    private IEnumerable<T> Distinct<T>(IEnumerable<T> choices, int most)
    {
        var shuffled = choices.Distinct().ToArray();
        _random.Shuffle(shuffled);
        return shuffled.Take(_random.Next(most + 1));
    }

    private IEnumerable<string> Sometimes(int outOf, string[] choices) =>
        _random.Next(outOf) == 0 ? [Choose(choices)] : [];

    private T Choose<T>(IReadOnlyList<T> choices) => choices[_random.Next(choices.Count)];
}
