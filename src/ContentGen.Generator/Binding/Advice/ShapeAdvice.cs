using ContentGen.Generator.Binding.Keys;
using ContentGen.Generator.Binding.Scalars;
using ContentGen.Generator.Binding.Values;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading;
using ContentGen.Generator.Reading.Mistakes;
using ContentGen.Generator.Schema.Values;

namespace ContentGen.Generator.Binding.Advice;

/// <summary>What to type in the place of a list, of nested keys or of a single value where another is
/// expected.</summary>
internal static class ShapeAdvice
{
    private static readonly char[] SpecialInBraces = [',', '[', ']', '{', '}', '#', ':', '"', '\'', '\\'];

    public static string For(ValueSchema schema, FrontMatterNode node, PostBinding post, in Slot slot) =>
        (schema, node) switch
    {
        (ListSchema, MappingNode) when post.Notation.IsJson => ByExample(schema, post, slot),
        (ListSchema, MappingNode { Entries: var entries }) when IsInBrackets(node, post) =>
            entries.All(static entry => entry.Value is ScalarNode { IsNull: true })
                ? $"write {Line(post, slot, $"[{Listed(entries)}]")}"
                : ByExample(schema, post, slot),
        (ListSchema { Element: ScalarSchema { Kind: ScalarKind.String } },
                MappingNode { Entries: [{ Value: ScalarNode first } entry, ..] }) when !post.Index.Schema.IsInferred =>
            "write each item as text, such as - "
            + Quotes.Around(first.IsNull ? entry.Key : $"{entry.Key}: {first.Text}"),
        (ListSchema, MappingNode) when !post.Index.Schema.IsInferred => "put '- ' before each item",
        (_, ListNode) when slot.IsItem =>
            IsInBrackets(node, post) ? "remove the inner brackets" : "move its items one level up",
        (_, ListNode { Items: [ScalarNode { IsNull: false } only] })
            when IsRight(schema, only) && !post.Index.Schema.IsInferred =>
            $"write {Line(post, slot, Shown.Value(only.Text))}" + OrQuoted(schema, node, post, slot),
        (not ScalarSchema { Kind: ScalarKind.String }, ListNode { Items: [ScalarNode { IsNull: false } first, _, ..] })
            when IsRight(schema, first) =>
            $"write only one of its items, such as {Line(post, slot, Shown.Value(first.Text))}",
        (EnumSchema { IsFlags: false }, _) => "write one of them",
        (ScalarSchema { Kind: ScalarKind.String }, ListNode { Items: { IsEmpty: false } items })
            when items.All(IsValue) && !post.Index.Schema.IsInferred =>
            $"write {Line(post, slot, post.Notation.IsJson ? Quotes.Enclose(Joined(items)) : Joined(items))}"
            + OrQuoted(schema, node, post, slot),
        (EntryReferenceSchema, MappingNode) =>
            "write the name of the entry's file without its ending, such as "
            + (slot.IsItem ? "some-id" : Line(post, slot, "some-id")),
        (RecordValueSchema record, ScalarNode scalar) when OnlyText(record, post) is { } key =>
            Write(post, slot, new Example($"{{ {key}: {InBraces(scalar)} }}")),
        (RecordValueSchema record, ScalarNode scalar) when Around(record, scalar, post) is { } example =>
            "give it all its keys, such as " + AsWritten(post, slot, example),
        _ when !post.Notation.IsJson && IsText(schema) && IsInBrackets(node, post) =>
            $"write {Quoted(node, post, slot)} if it is text",
        // A type that was guessed is no reason to take nested keys or items out of a post.
        (_, MappingNode or ListNode) when post.Index.Schema.IsInferred =>
            "write it as the other posts do, or declare the record if it is meant so",
        (DictionarySchema { Value: not ScalarSchema { Kind: ScalarKind.String } } dictionary,
                ListNode { Items: [ScalarNode { IsNull: false } first, ..] }) when IsRight(dictionary.Value, first) =>
            "write a key before each item, such as " + Line(post, slot, $"{{ name: {InBraces(first)} }}"),
        (DictionarySchema dictionary, ListNode { Items: { IsEmpty: false } items }) when items.All(IsValue) =>
            $"give each item {Expected.Noun(dictionary.Value)}, such as "
            + Line(post, slot, $"{{ {WithValues(items, ValueIn(dictionary, post, slot))} }}"),
        (DictionarySchema, ListNode { Items: { IsEmpty: false } items })
                when items.All(static item => item is MappingNode) && !IsInBrackets(node, post) =>
            "delete the '- ' before each key",
        (_, MappingNode) when IsText(schema) && !post.Notation.IsJson =>
            $"{ByExample(schema, post, slot)}, in quotes if it contains a colon",
        _ => ByExample(schema, post, slot),
    };

    private static string Listed(IEnumerable<MappingEntry> entries) =>
        Shown.Value(string.Join(", ", entries.Select(static entry => entry.Key)));

    // As many as an example needs.
    private static string WithValues(IEnumerable<FrontMatterNode> items, string value) => string.Join(", ", items
        .OfType<ScalarNode>().Select(InBraces).Distinct().Take(3).Select(key => $"{key}: {value}"));

    private static string ValueIn(DictionarySchema schema, PostBinding post, in Slot slot) =>
        post.Examples.Of(schema.Value, slot.Member, isElement: true).Value ?? "…";

    private static bool IsValue(FrontMatterNode item) => item is ScalarNode { IsNull: false };

    private static string Joined(IEnumerable<FrontMatterNode> items) =>
        Shown.Value(string.Join(", ", items.OfType<ScalarNode>().Select(static item => item.Text)));

    private static string InBraces(ScalarNode scalar) =>
        scalar.Text.IndexOfAny(SpecialInBraces) >= 0 ? Quotes.Around(scalar.Text) : Shown.Value(scalar.Text);

    // The key of the one text that the record requires, which a lone value was meant to be.
    private static string? OnlyText(RecordValueSchema schema, PostBinding post)
    {
        var required = post.Index.Nested(schema.Type).Record.Members.Where(static member => member.IsRequired).ToList();
        return required is [{ Value: ScalarSchema { Kind: ScalarKind.String or ScalarKind.Uri } } only]
            ? RecordKeys.Spelling(only)
            : null;
    }

    // Never more than fits into a message.
    private static Example? Around(RecordValueSchema schema, ScalarNode scalar, PostBinding post) =>
        scalar.Text.Length is > 0 and < 60 ? post.Examples.Around(schema, InBraces(scalar)) : null;

    private static string ByExample(ValueSchema schema, PostBinding post, in Slot slot) =>
        Write(post, slot, post.Examples.Of(schema, slot.Member, slot.IsElement));

    private static string Write(PostBinding post, in Slot slot, Example example) =>
        "write " + AsWritten(post, slot, example);

    private static string AsWritten(PostBinding post, in Slot slot, Example example) =>
        slot.IsItem ? example.AsItem(post.Notation) : example.AsLine(slot.ShownKey, post.Notation);

    private static string Line(PostBinding post, in Slot slot, string value) =>
        $"'{post.Notation.Member(slot.ShownKey, value)}'";

    private static string OrQuoted(ValueSchema schema, FrontMatterNode node, PostBinding post, in Slot slot) =>
        !post.Notation.IsJson && IsText(schema) && IsInBrackets(node, post)
            ? $", or {Quoted(node, post, slot)} if the brackets belong to it"
            : "";

    private static bool IsRight(ValueSchema schema, ScalarNode only) => schema switch
    {
        ScalarSchema scalar => ScalarText.Read(scalar, only.Text, "").Text is not null,
        EnumSchema choices => ChoiceText.Find(choices, only.Text.Trim()) is not null,
        EntryReferenceSchema => true,
        _ => false,
    };

    private static bool IsText(ValueSchema schema) => schema is ScalarSchema { Kind: ScalarKind.String };

    // On one line, as text may be that nobody means as YAML: "{@render children()}", "[draft]".
    private static bool IsInBrackets(FrontMatterNode node, PostBinding post) =>
        post.TextOf(node.Span) is ['[' or '{', ..] text && text.IndexOf('\n') < 0;

    private static string Quoted(FrontMatterNode node, PostBinding post, in Slot slot) =>
        Quotes.Around(post.TextOf(node.Span)) is var text && slot.IsItem ? text : $"'{slot.ShownKey}: {text}'";
}
