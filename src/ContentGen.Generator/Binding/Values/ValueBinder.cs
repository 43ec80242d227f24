using System.Collections.Immutable;
using ContentGen.Generator.Binding.Advice;
using ContentGen.Generator.Binding.Constraints;
using ContentGen.Generator.Binding.Findings;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading;
using ContentGen.Generator.Schema.Constraints;
using ContentGen.Generator.Schema.Values;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Binding.Values;

/// <summary>Binds the values of one post, each by the type of its member.</summary>
internal sealed class ValueBinder
{
    private static readonly ListValue NoItems = new(ImmutableArray<BoundValue>.Empty);
    private static readonly DictionaryValue NoEntries = new(ImmutableArray<KeyValuePair<string, BoundValue>>.Empty);

    private readonly PostBinding _post;
    private readonly RecordBinder _records;
    private readonly ListBinder _lists;
    private readonly ScalarBinder _scalars;
    private readonly EnumBinder _enums;

    public ValueBinder(PostBinding post)
    {
        _post = post;
        _records = new RecordBinder(post, this);
        _lists = new ListBinder(post, this);
        _scalars = new ScalarBinder(post, this);
        _enums = new EnumBinder(post, this);
    }

    /// <summary>Binds the keys of the post itself.</summary>
    /// <param name="head">Where missing keys are reported.</param>
    public RecordValue BindRoot(MappingNode root, TextSpan head) =>
        _records.Bind(_post.Index.Root, root, head, outer: null);

    /// <summary>Gives the value, or <see cref="AbsentValue"/> after a finding that says why there is none.</summary>
    public BoundValue Bind(ValueSchema schema, FrontMatterNode node, bool isNullable, in Slot slot)
    {
        if (node is UnreadableNode)
            return AbsentValue.Instance;

        if (node is ScalarNode { IsNull: true } empty)
            return BindNull(schema, empty, isNullable, slot);

        return schema switch
        {
            ScalarSchema scalar => _scalars.Bind(scalar, node, slot),
            EnumSchema choices => _enums.Bind(choices, node, slot),
            ListSchema list => _lists.Bind(list, node, slot),
            DictionarySchema dictionary => _lists.BindDictionary(dictionary, node, slot),
            RecordValueSchema record => _records.BindNested(record, node, slot),
            EntryReferenceSchema reference => BindReference(reference, node, slot),
            _ => throw new InvalidOperationException($"No binding for {schema.GetType().Name}."),
        };
    }

    /// <summary>Reports a list where one value is expected, and the like.</summary>
    public BoundValue RefuseShape(ValueSchema schema, FrontMatterNode node, in Slot slot)
    {
        var found = node switch
        {
            ListNode => "a list",
            MappingNode => "nested keys",
            ScalarNode scalar => $"'{Shown.Value(scalar.Text)}'",
            _ => throw new InvalidOperationException($"No shape for {node.GetType().Name}."),
        };
        var advice = ShapeAdvice.For(schema, node, _post, slot);
        _post.Report(
            new Problem(BindingRules.WrongShape, Expected.Noun(schema), found, advice), schema, node.Span, slot);
        return AbsentValue.Instance;
    }

    /// <summary>Whether a list or dictionary has as many items as its member's constraints allow.</summary>
    /// <param name="count">The number of items.</param>
    /// <param name="span">Their place.</param>
    /// <param name="slot">Whose items they are.</param>
    /// <param name="advice">What follows the message; where there are no items, it shows how to write some.</param>
    public bool CheckCount(int count, TextSpan span, in Slot slot, string advice = "")
    {
        // A list inside a list is an element, which these constraints do not concern.
        if (slot.IsElement)
            return true;

        var isRight = true;
        foreach (var constraint in slot.Member.Constraints)
        {
            if (LengthCheck.OfCount(constraint, count, slot, count == 0 ? ItemsToWrite(slot) : advice) is { } problem)
            {
                _post.Findings.Add(problem.Rule, span.IsEmpty ? slot.KeySpan : span, slot.Subject, problem.Facts);
                isRight = false;
            }
        }

        return isRight;
    }

    private string ItemsToWrite(in Slot slot) =>
        $"; write {_post.Examples.Of(slot.Member).AsLine(slot.ShownKey, _post.Notation)}"
        + (slot.Member.IsRequired ? "" : ", or remove the key");

    private BoundValue BindNull(ValueSchema schema, ScalarNode node, bool isNullable, in Slot slot)
    {
        var member = slot.Member;
        var isRefused = !slot.IsElement
            && member.Constraints.Any(static constraint => constraint is RequiredConstraint);
        if (isNullable && !isRefused)
            return ReportLost(NullValue.Instance, node, slot);

        // 'tags:' with nothing after it is how people write an empty list, unless a comment took the items.
        if (!isRefused && (node.Lost is null || slot.IsElement || !member.IsRequired))
        {
            if (schema is ListSchema list)
                return BindNothing(NoItems, Hashtags.Offered(list, node, _post, slot), slot);
            if (schema is DictionarySchema)
                return BindNothing(NoEntries, node, slot);
            // Nobody knows what 'draft:' means, so it is not taken for an absent key.
            if (!slot.IsElement && !member.IsRequired && node is { Text: "", Lost: null } && !EntryKeys.Contains(slot.Key))
                return AbsentValue.Instance;
        }

        if (node.Lost is { } lost)
            ReportNothingLeft(lost, slot);
        else if (slot.IsItem)
            _post.Findings.Add(BindingRules.NoItem, node.Span, slot.Subject, slot.ShownKey, ItemToWrite(schema));
        else
            ReportNoValue(schema, node, slot);
        return AbsentValue.Instance;
    }

    // Where a comment took the items of a list that must have some, the comment is the cause.
    private BoundValue BindNothing(BoundValue empty, ScalarNode node, in Slot slot)
    {
        var isTooShort = !slot.IsElement
            && slot.Member.Constraints.Any(static constraint => !LengthCheck.AllowsCount(constraint, 0));
        if (!isTooShort || node.Lost is not { } lost)
            return ReportLost(CheckCount(0, node.Span, slot) ? empty : AbsentValue.Instance, node, slot);

        ReportNothingLeft(lost, slot);
        return AbsentValue.Instance;
    }

    // Where there may be no value, a comment that took all of the text is a warning.
    private BoundValue ReportLost(BoundValue value, ScalarNode node, in Slot slot)
    {
        if (node.Lost is { } lost)
            _post.Findings.Add(ReadingRules.CommentTakesText, lost.Span, slot.Subject, lost.Shown, lost.Advice);
        return value;
    }

    private void ReportNothingLeft(LostText lost, in Slot slot) =>
        _post.Findings.Add(ReadingRules.CommentTakesValue, lost.Span, slot.Subject,
            lost.Shown, ReadingRules.NoValueIsLeft, lost.Advice);

    private static string ItemToWrite(ValueSchema schema) =>
        schema is ScalarSchema { Kind: ScalarKind.String } ? "its text" : Expected.Noun(schema);

    private void ReportNoValue(ValueSchema schema, ScalarNode node, in Slot slot)
    {
        var isMarked = node.Text.Length > 0;
        var example = _post.Examples.Of(schema, slot.Member, slot.IsElement);
        var advice = new List<string> { $"write {example.AsLine(slot.ShownKey, _post.Notation)}" };
        if (!slot.Member.IsRequired || slot.IsElement)
            advice.Add("remove the key");
        if (isMarked && schema is ScalarSchema { Kind: ScalarKind.String })
            advice.Add($"write '{_post.Notation.Member(slot.ShownKey, $"\"{node.Text}\"")}' if this is the text");
        _post.Findings.Add(BindingRules.NoValue, slot.KeySpan, slot.Subject,
            slot.ShownKey, isMarked ? $" ({node.Text} means none in {(_post.Notation.IsJson ? "JSON" : "YAML")})" : "", string.Join(", or ", advice));
    }

    private BoundValue BindReference(EntryReferenceSchema schema, FrontMatterNode node, in Slot slot)
    {
        if (node is not ScalarNode scalar)
            return RefuseShape(schema, node, slot);

        var id = scalar.Text.Trim();
        if (id.Length > 0)
            return new ReferenceValue(schema.Target, id, scalar.Span);

        _post.Report(
            new Problem(BindingRules.WrongType, Expected.Noun(schema), "", "write its id"), schema, scalar.Span, slot);
        return AbsentValue.Instance;
    }
}
