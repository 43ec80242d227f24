using System.Globalization;
using System.Text;

namespace ContentGen.Generator.Tests.RoundTrips;

/// <summary>A record with members of random types, and posts with random values for them.</summary>
internal sealed class SampleSchema
{
    private static readonly (string Id, string Slug)[] Authors = [("jane", "jane"), ("Joe Doe", "joe-doe"),
        ("team/ann", "team/ann"), ("zoe", "other-zoe"), ("ÇĞ", "çğ")];

    private static readonly string[] AuthorKeys = ["content/authors/jane.yaml|name: J\n",
        "content/authors/Joe Doe.json|{ \"name\": \"Joe\" }", "content/authors/team/ann.md|---\nname: A\n---\n",
            "content/authors/zoe.yml|name: Z\nslug: other-zoe\n", "content/authors/ÇĞ.yaml|name: C\n"];

    // Of others a set may take two for equal that are shown unlike, such as 0 and -0, or the other way round.
    private static readonly string[] DistinctInSets =
        [
            "string", "bool", "char", "sbyte", "byte", "short", "ushort", "int", "uint", "long", "ulong", "Guid",
            "DateOnly", "TimeOnly", "TimeSpan", "Kind", "Large", "Options", "Author", "Ref<Author>",
        ];

    private readonly Random _random;
    private readonly StringBuilder _declarations = new();
    private readonly List<SampleMember> _members;
    private int _records;

    public SampleSchema(int seed, int members)
    {
        _random = new Random(seed);
        _members = Members(members, "Member");
    }

    /// <summary>The C# of the record and of the types that it uses.</summary>
    public string Code => $$"""
        [ContentCollection("authors")] public sealed partial record Author(string Name);
        public enum Kind { None, Info, ToolsAndTips, [System.Runtime.Serialization.EnumMember(Value = "İ & ı")] Dotted,
            Negative = -5 }
        public enum Large : ulong { Zero, Most = ulong.MaxValue }
        [Flags] public enum Options : sbyte { None = 0, First = 1, Second = 2, Both = 3, Last = sbyte.MinValue }
        {{_declarations}}
        [ContentCollection("posts")] public sealed partial record Post{{SampleMember.BodyOf(_members)}}
        """;

    public Site AddTo(Site site) => AuthorKeys.Select(static author => author.Split('|'))
        .Aggregate(site.Source("Schema.cs", Code), static (site, author) => site.File(author[0], author[1]));

    /// <returns>The file's extension, its text, and what its members hold at run time.</returns>
    public (string Extension, string Text, IReadOnlyDictionary<string, string> Expected) Post()
    {
        var present = Present(_members);
        var expected = ExpectedOf(_members, present);
        var mapping = new WrittenMapping([.. present
            .Select(member => (KeyOf(member.Member.Name), member.Sample.Written))]);
        return _random.Next(4) switch
        {
            0 => (".json", mapping.Json(), expected),
            1 => (".yaml", Lines(mapping), expected),
            _ => (".md", $"---\n{Lines(mapping)}---\nText.\n", expected),
        };
    }

    private string Lines(WrittenMapping mapping) =>
        mapping.Entries.Count == 0
            ? "# Nothing.\n"
            : string.Concat(mapping.Entries.Select(entry => $"{entry.Key}:{entry.Value.Block(_random, "")}\n"));

    private List<(SampleMember Member, Sample Sample)> Present(List<SampleMember> members) =>
        [.. members.Where(member => member.IsRequired || _random.Next(4) > 0).OrderBy(_ => _random.Next())
            .Select(member => (member, SampleOf(member)))];

    // "tags:" with nothing behind it is an empty list, unless one is demanded.
    private Sample SampleOf(SampleMember member) =>
        member is { IsRequired: false, Type: { IsNullable: false, MeaningOfNull: { } meaning } } && _random.Next(8) == 0
        ? new Sample(WrittenScalar.Null, meaning)
        : member.Type.Next(_random);

    private static Dictionary<string,
        string> ExpectedOf(List<SampleMember> members, List<(SampleMember Member, Sample Sample)> present) =>
        members.ToDictionary(
            static member => member.Name,
            member => present.Find(one => one.Member == member).Sample?.Expected ?? member.Otherwise,
            StringComparer.Ordinal);

    // A key is its member's name, ignoring case, '-' and '_'.
    private string KeyOf(string name) => _random.Next(4) switch
    {
        0 => name.ToUpperInvariant(),
        1 => name.ToLowerInvariant(),
        2 => name.Insert(6, "-"),
        _ => name,
    };

    private List<SampleMember> Members(int count, string prefix) =>
        [.. Enumerable.Range(0, count).Select(number => Member($"{prefix}{number}"))
            .OrderBy(static member => !member.IsPositional)];

    private SampleMember Member(string name)
    {
        var type = Type(depth: 3);
        type = _random.Next(3) == 0 ? type.Nullable() : type;
        var mayHaveDefault = type.IsNullable || type.Default != RuntimeText.Null;
        return new SampleMember(name, type, _random.Next(4) switch
        {
            0 => MemberForm.Required,
            1 => MemberForm.Positional,
            _ => mayHaveDefault ? MemberForm.Optional : MemberForm.Required,
        });
    }

    private SampleType Type(int depth) => depth == 0 || _random.Next(2) == 0
        ? _random.Next(8) switch
        {
            0 => OfEnum(),
            1 => OfReference(),
            _ => RandomScalars.Choose(_random, [.. RandomScalars.All]),
        }
        : _random.Next(6) switch
        {
            0 => OfDictionary(Element(depth)),
            1 => OfRecord(),
            _ => OfList(Element(depth)),
        };

    private SampleType Element(int depth) =>
        Type(depth - 1) is var type && _random.Next(4) == 0 ? type.Nullable() : type;

    private SampleType OfEnum() => _random.Next(3) switch
    {
        0 => Choices("Large", ("Zero", "0"), ("Most", "18446744073709551615")),
        1 =>
            Choices("Options", ("none", "0"), ("First", "1"), ("Se-cond", "2"), ("BOTH", "3"),
                ("last", "-128")) with { Next = Flags },
        _ =>
            Choices("Kind", ("none", "0"), ("INFO", "1"), ("info", "1"), ("tools-and-tips", "2"),
                ("Tools And Tips", "2"), ("İ & ı", "3"), ("negative", "-5")),
    };

    private static SampleType Choices(string name, params (string Text, string Value)[] choices) => new(
        name,
        "0",
        random =>
            RandomScalars.Choose(random, choices) is var choice
                ? new Sample(WrittenScalar.OfText(choice.Text), choice.Value)
                : null!);

    private static Sample Flags(Random random)
    {
        var flags = new[] { ("first", 1), ("Second", 2), ("last", -128) }.Where(_ => random.Next(2) == 0).ToList();
        return new Sample(
            new WrittenList([.. flags.Select(static flag => WrittenScalar.OfText(flag.Item1))]),
            flags.Aggregate(0, static (sum, flag) => sum | flag.Item2).ToString(CultureInfo.InvariantCulture));
    }

    private SampleType OfReference() => new(
        RandomScalars.Choose(_random, "Author", "Ref<Author>"),
        RuntimeText.Null,
        static random => RandomScalars.Choose(random, Authors) is var (id, slug)
            ? new Sample(WrittenScalar.OfText(random.Next(2) == 0 ? id : slug), RuntimeText.OfReference(id))
            : null!);

    private SampleType OfList(SampleType element)
    {
        var shape = RandomScalars.Choose(_random, "{0}[]", "List<{0}>", "IList<{0}>", "ICollection<{0}>",
            "IEnumerable<{0}>", "IReadOnlyList<{0}>", "IReadOnlyCollection<{0}>", "ImmutableArray<{0}>",
                "HashSet<{0}>", "ISet<{0}>", "IReadOnlySet<{0}>");
        if (shape.Contains("Set", StringComparison.Ordinal) && !DistinctInSets.Contains(element.Name))
            shape = "ImmutableArray<{0}>";
        Func<IEnumerable<string>, string> shown = shape.Contains("Set", StringComparison.Ordinal)
            ? RuntimeText.OfSet
            : RuntimeText.OfList;
        return new SampleType(string.Format(CultureInfo.InvariantCulture, shape, element.Written), RuntimeText.Null,
            random =>
        {
            var items = Enumerable.Range(0, random.Next(4)).Select(_ => element.Next(random)).ToList();
            return new Sample(new WrittenList([.. items.Select(static item => item.Written)]),
                shown(items.Select(static item => item.Expected)));
        })
        {
            MeaningOfNull = shown([]),
        };
    }

    private SampleType OfDictionary(SampleType element)
    {
        var name = RandomScalars.Choose(_random, "Dictionary", "IDictionary", "IReadOnlyDictionary");
        return new SampleType($"{name}<string, {element.Written}>", RuntimeText.Null, random =>
        {
            // Keys that differ only in case are a warning, and so is an empty one an error.
            var keys = Enumerable.Range(0, random.Next(4)).Select(number => number + RandomScalars.Text(random))
                .ToList();
            var entries = keys.ConvertAll(key => (Key: key, Sample: element.Next(random)));
            return new Sample(
                new WrittenMapping([.. entries.Select(static entry => (entry.Key, entry.Sample.Written))]),
                RuntimeText.OfDictionary(entries.Select(static entry => (entry.Key, entry.Sample.Expected))));
        })
        {
            MeaningOfNull = RuntimeText.OfDictionary([]),
        };
    }

    private SampleType OfRecord()
    {
        var name = $"Record{_records++}";
        var members = Members(_random.Next(1, 4), "Nested");
        var kind = RandomScalars.Choose(_random, "record", "sealed record", "readonly record struct");
        _declarations.Append(CultureInfo.InvariantCulture, $"public {kind} {name}{SampleMember.BodyOf(members)}\n");
        return new SampleType(name, RuntimeText.Null, _ =>
        {
            var present = Present(members);
            return new Sample(
                new WrittenMapping([.. present.Select(member => (KeyOf(member.Member.Name), member.Sample.Written))]),
                RuntimeText.OfRecord(ExpectedOf(members, present).Select(static member => (member.Key, member.Value))));
        });
    }
}
