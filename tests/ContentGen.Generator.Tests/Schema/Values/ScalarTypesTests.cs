using ContentGen.Generator.Binding;
using ContentGen.Generator.Binding.Headers;
using ContentGen.Generator.Binding.Scalars;
using ContentGen.Generator.Schema.Values;

namespace ContentGen.Generator.Tests.Schema.Values;

/// <summary>Keeps "To add a type of value" in CONTRIBUTING true: what a new kind lacks fails here.</summary>
public class ScalarTypesTests
{
    public static TheoryData<string> Kinds => [.. Enum.GetNames<ScalarKind>()];

    [Fact]
    public void EveryFamilyHasARow() =>
        Assert.Equal(
            Enum.GetValues<ScalarFamily>(),
            Enum.GetValues<ScalarKind>().Select(static kind => kind.Family()).Distinct().Order());

    [Theory]
    [MemberData(nameof(Kinds))]
    public void ARowNamesTheTypeInSystem(string kind)
    {
        var row = ScalarTypes.Of(Enum.Parse<ScalarKind>(kind));

        var read = Assert.Single(SchemaProbe.Members($"public required {row.Name} Value {{ get; init; }}"));

        Assert.NotNull(typeof(int).Assembly.GetType("System." + kind) ?? typeof(Uri).Assembly.GetType("System." + kind));
        Assert.Equal(new ScalarSchema(row.Kind), read.Value);
        Assert.Equal(row.QualifiedName, read.Type);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void TheExampleOfARowIsCompiledIn(string kind)
    {
        var row = ScalarTypes.Of(Enum.Parse<ScalarKind>(kind));

        var value = Site.With($$"""
            [ContentCollection("posts")]
            public sealed partial record Post
            {
                public required {{row.Name}} Value { get; init; }
                public {{row.Name}}? Nothing { get; init; }
                public {{row.Name}}[] List { get; init; } = [];
            }
            static class Probe
            {
                public static bool Run() =>
                    Post.All[0] is { Nothing: null, List.Length: 2 } post && Equals(post.Value, post.List[1]);
            }
            """).File("content/posts/a.md", $"""
            ---
            value: {row.Example}
            list: ['{row.Example}', '{row.Example}']
            ---
            """).Build().AssertClean().Run();

        Assert.Equal(true, value);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void TheExampleOfARowCanBeSorted(string kind)
    {
        var schema = new ScalarSchema(Enum.Parse<ScalarKind>(kind));
        var text = ScalarText.Read(schema, ScalarTypes.Of(schema.Kind).Example, "Value").Text!;

        Assert.True(SortKey.Of(new ScalarValue(text, default), schema).IsPresent);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void AnythingElseIsRefusedWithTheNounOfTheRow(string kind)
    {
        var row = ScalarTypes.Of(Enum.Parse<ScalarKind>(kind));

        var problem = ScalarText.Read(new ScalarSchema(row.Kind), "no such value", "Value").Problem;

        Assert.Equal(row.Family == ScalarFamily.Text ? null : row.Noun, problem?.Facts[0]);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void TheStandInOfARowIsAnExpressionOfItsType(string kind)
    {
        if (ScalarTypes.Of(Enum.Parse<ScalarKind>(kind)) is not { StandIn.Expression: { } expression } row)
            return;

        Site.With($"static class Constants {{ public const {row.Name} StandIn = {expression}; }}").Build().AssertClean();
    }

    [Fact]
    public void AKindWithoutARowThrows() =>
        Assert.Throws<InvalidOperationException>(static () => ScalarTypes.Of((ScalarKind)99));
}
