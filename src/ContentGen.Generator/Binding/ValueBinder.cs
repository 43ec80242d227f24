using System.Collections.Immutable;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading;
using ContentGen.Generator.Reading.Mistakes;
using ContentGen.Generator.Schema.Constraints;
using ContentGen.Generator.Schema.Members;
using ContentGen.Generator.Schema.Values;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Binding;

/// <summary>Binds the values of one post, each by the type that its member declares.</summary>
/// <remarks>The other parts of this class bind records, lists and scalars.</remarks>
internal sealed partial class ValueBinder(SchemaIndex index, FindingList findings)
{
    private static readonly ListValue NoItems = new(ImmutableArray<BoundValue>.Empty);
    private static readonly DictionaryValue NoEntries = new(ImmutableArray<KeyValuePair<string, BoundValue>>.Empty);

    /// <summary>The value, or <see cref="AbsentValue"/> after a finding that says why there is none.</summary>
    private BoundValue Bind(ValueSchema schema, FrontMatterNode node, bool isNullable, in Slot slot)
    {
        if (node is UnreadableNode)
            return AbsentValue.Instance;

        if (node is ScalarNode { IsNull: true } empty)
            return BindNull(schema, empty, isNullable, slot);

        return schema switch
        {
            ScalarSchema scalar => BindScalar(scalar, node, slot),
            EnumSchema choices => BindEnum(choices, node, slot),
            ListSchema list => BindList(list, node, slot),
            DictionarySchema dictionary => BindDictionary(dictionary, node, slot),
            RecordValueSchema record => BindNested(record, node, slot),
            EntryReferenceSchema reference => BindReference(reference, node, slot),
            _ => throw new InvalidOperationException($"No binding for {schema.GetType().Name}."),
        };
    }

    private BoundValue BindNull(ValueSchema schema, ScalarNode node, bool isNullable, in Slot slot)
    {
        var member = slot.Member;
        var isRefused = !slot.IsElement && member.Constraints.Any(static constraint => constraint is RequiredConstraint);
        if (isNullable && !isRefused)
            return WithoutLost(node, NullValue.Instance);

        // 'tags:' with nothing after it is how people write an empty list, but not where a list is demanded.
        if (slot.IsElement || !(member.IsRequired || isRefused))
        {
            if (schema is ListSchema)
                return WithoutLost(node, CheckCount(0, node.Span, slot) ? NoItems : AbsentValue.Instance);
            if (schema is DictionarySchema)
                return WithoutLost(node, CheckCount(0, node.Span, slot) ? NoEntries : AbsentValue.Instance);
        }

        if (node.Lost is { } lost)
            findings.Add(ReadingRules.CommentTakesValue, lost.Span, lost.Shown, lost.Advice);
        else if (slot.IsItem)
            findings.Add(BindingRules.NoItem, node.Span, slot.ShownKey, Expected.Noun(schema));
        else
            findings.Add(BindingRules.NoValue, slot.KeySpan, slot.ShownKey, WhatToWrite(schema, node, slot));
        return AbsentValue.Instance;
    }

    // A comment that took all of the text is a warning where there may be no value.
    private BoundValue WithoutLost(ScalarNode node, BoundValue value)
    {
        if (node.Lost is { } lost)
            findings.Add(ReadingRules.CommentTakesText, lost.Span, lost.Shown, lost.Advice);
        return value;
    }

    private string WhatToWrite(ValueSchema schema, ScalarNode node, in Slot slot)
    {
        var example = $"write '{slot.ShownKey}: {Expected.Example(schema, index)}'";
        if (node.Text.Length > 1 && schema is ScalarSchema { Kind: ScalarKind.String })
            return $"{example}, or '{node.Text}' in quotes if the word is meant";
        return slot.Member.IsRequired && !slot.IsElement ? example : $"{example}, or remove the key";
    }

    private BoundValue BindReference(EntryReferenceSchema schema, FrontMatterNode node, in Slot slot)
    {
        if (node is not ScalarNode scalar)
            return WrongShape(schema, node, slot);

        var id = scalar.Text.Trim();
        if (id.Length > 0)
            return new ReferenceValue(schema.Target, id, scalar.Span);

        Report(new Problem(BindingRules.WrongType, Expected.Noun(schema), "", "write its id"), scalar.Span, slot);
        return AbsentValue.Instance;
    }

    private BoundValue WrongShape(ValueSchema schema, FrontMatterNode node, in Slot slot)
    {
        var found = node switch
        {
            ListNode => "a list",
            MappingNode => "nested keys",
            ScalarNode scalar => $"'{Shown.Value(scalar.Text)}'",
            _ => throw new InvalidOperationException($"No shape for {node.GetType().Name}."),
        };
        Report(new Problem(BindingRules.WrongShape, Expected.Noun(schema), found, Mending(schema, node, slot)), node.Span, slot);
        return AbsentValue.Instance;
    }

    private string Mending(ValueSchema schema, FrontMatterNode node, in Slot slot)
    {
        var example = slot.IsItem
            ? $"write an item such as {Expected.Example(schema, index)}"
            : $"write '{slot.ShownKey}: {Expected.Example(schema, index)}'";
        return (schema, node) switch
        {
            (ListSchema, MappingNode { Entries: var entries }) when IsInBrackets(node) =>
                entries.All(static entry => entry.Value is ScalarNode { IsNull: true })
                    ? $"write '{slot.ShownKey}: [{Shown.Value(string.Join(", ", entries.Select(static entry => entry.Key)))}]'"
                    : example,
            (ListSchema, MappingNode) => "put '- ' before each item",
            (_, ListNode { Items: [ScalarNode { IsNull: false } only] }) when !slot.IsItem =>
                $"write '{slot.ShownKey}: {Shown.Value(only.Text)}'" + (IsText(schema) && IsInBrackets(node) ? $", or {Quoted(node, slot)} if the brackets belong to it" : ""),
            _ when IsText(schema) && IsInBrackets(node) => $"write {Quoted(node, slot)} if it is text",
            _ when IsText(schema) && node is MappingNode => $"{example}, in quotes if it holds a colon",
            _ => example,
        };
    }

    private static bool IsText(ValueSchema schema) => schema is ScalarSchema { Kind: ScalarKind.String };

    // On one line, as text may stand that nobody means as YAML: "{@render children()}", "[draft]".
    private bool IsInBrackets(FrontMatterNode node) => findings.TextOf(node.Span) is ['[' or '{', ..] text && text.IndexOf('\n') < 0;

    private string Quoted(FrontMatterNode node, in Slot slot) =>
        Quotes.Around(findings.TextOf(node.Span)) is var text && slot.IsItem ? text : $"'{slot.ShownKey}: {text}'";

    private void Report(Problem problem, TextSpan span, in Slot slot) =>
        findings.Add(problem.Rule, span, [slot.ShownKey, .. problem.Facts]);
}
