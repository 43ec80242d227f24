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

    public static string Noun(ScalarKind kind) => kind switch
    {
        ScalarKind.String => "text",
        ScalarKind.Boolean => "true or false",
        ScalarKind.Char => "one character",
        ScalarKind.Single or ScalarKind.Double or ScalarKind.Decimal => "a number",
        ScalarKind.Guid => "a GUID",
        ScalarKind.Uri => "a URL",
        ScalarKind.DateOnly => "a date",
        ScalarKind.DateTime or ScalarKind.DateTimeOffset => "a date and time",
        ScalarKind.TimeOnly => "a time of day",
        ScalarKind.TimeSpan => "a duration",
        _ => "a whole number",
    };

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

    public static string Example(ScalarKind kind) => kind switch
    {
        ScalarKind.String => "some text",
        // Who adds a required "draft" as it is shown here should not unpublish the post.
        ScalarKind.Boolean => "false",
        ScalarKind.Char => "x",
        ScalarKind.Single or ScalarKind.Double or ScalarKind.Decimal => "1.5",
        ScalarKind.Guid => "2f1b6a3c-9d4e-4a57-8c0b-5e6f7a8b9c0d",
        ScalarKind.Uri => "https://example.com/",
        ScalarKind.DateOnly => "2025-09-15",
        ScalarKind.DateTime => "2025-09-15 14:30",
        ScalarKind.DateTimeOffset => "2025-09-15 14:30 +02:00",
        ScalarKind.TimeOnly => "14:30",
        ScalarKind.TimeSpan => "00:05:00",
        _ => "5",
    };

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
