using ContentGen.Generator.Schema;
using ContentGen.Generator.Schema.Members;
using ContentGen.Generator.Schema.Values;
using ContentGen.Generator.Suggestions;

namespace ContentGen.Generator.Binding;

/// <summary>What a value should have been, in words for a writer who does not know C#.</summary>
internal static class Expected
{
    public static string Noun(ValueSchema schema) => schema switch
    {
        ScalarSchema scalar => Noun(scalar.Kind),
        EnumSchema { IsFlags: true } choices => $"some of {Names(choices)}",
        EnumSchema choices => Choices.OneOf(choices.Choices.Select(static choice => choice.Text).ToList()),
        ListSchema => "a list",
        EntryReferenceSchema => "the id of an entry",
        _ => "nested keys",
    };

    public static string Noun(ScalarKind kind) => ScalarTypes.Of(kind).Noun;

    /// <summary>A value that would do, as it is typed after the colon.</summary>
    public static string Example(ValueSchema schema, SchemaIndex index, int depth = 0) => schema switch
    {
        ScalarSchema scalar => Example(scalar.Kind),
        EnumSchema { IsFlags: true, Choices.Count: > 0 } choices => $"[{choices.Choices[0].Text}]",
        EnumSchema { Choices.Count: > 0 } choices => choices.Choices[0].Text,
        ListSchema { Element: ScalarSchema { Kind: ScalarKind.String } } => "[one, two]",
        ListSchema list => $"[{Example(list.Element, index, depth + 1)}]",
        EntryReferenceSchema => "some-id",
        RecordValueSchema record when depth < 2 => Example(index.Nested(record.Type).Record, index, depth),
        DictionarySchema dictionary when depth < 2 => $"{{ name: {Example(dictionary.Value, index, depth + 1)} }}",
        _ => "{ ... }",
    };

    public static string Example(ScalarKind kind) => ScalarTypes.Of(kind).Example;

    // The keys that must be there, and where none must be the first one.
    private static string Example(RecordSchema record, SchemaIndex index, int depth)
    {
        var members = record.Members.Where(static member => member.IsRequired).DefaultIfEmpty(record.Members.FirstOrDefault());
        var keys = members
            .Where(static member => member is not null)
            .Take(3)
            .Select(member => $"{RecordKeys.Spelling(member!)}: {Example(member!.Value, index, depth + 1)}");
        return $"{{ {string.Join(", ", keys)} }}";
    }

    private static string Names(EnumSchema schema) =>
        Diagnostics.Shown.List(schema.Choices.Select(static choice => choice.Text).ToList());
}
