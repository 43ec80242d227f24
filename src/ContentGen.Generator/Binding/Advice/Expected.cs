using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Schema.Values;
using ContentGen.Generator.Suggestions;

namespace ContentGen.Generator.Binding.Advice;

/// <summary>What a value should have been, in words for a writer who does not know C#.</summary>
internal static class Expected
{
    public static string Noun(ValueSchema schema) => schema switch
    {
        ScalarSchema scalar => Noun(scalar.Kind),
        EnumSchema { IsFlags: true } choices => $"one or more of {Shown.List(TextsOf(choices))}",
        EnumSchema choices => ChoiceAdvice.OneOf(TextsOf(choices)),
        ListSchema => "a list",
        EntryReferenceSchema => "the id of an entry",
        _ => "a group of nested keys",
    };

    public static string Noun(ScalarKind kind) => ScalarTypes.Of(kind).Noun;

    public static List<string> TextsOf(EnumSchema schema) =>
        schema.Choices.Select(static choice => choice.Text).ToList();
}
