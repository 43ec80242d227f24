using ContentGen.Generator.Binding.Constraints;
using ContentGen.Generator.Binding.Constraints.Patterns;
using ContentGen.Generator.Binding.Keys;
using ContentGen.Generator.Binding.Scalars;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Schema.Constraints;
using ContentGen.Generator.Schema.Values;
using ContentGen.Generator.Suggestions;

namespace ContentGen.Generator.Binding.Advice;

/// <summary>Makes examples that the record accepts: whoever copies one gets no second finding.</summary>
internal sealed class Examples(SchemaIndex index)
{
    // Records inside records are shown to this depth.
    private const int Deepest = 2;

    public Example Of(MemberSchema member) => Of(member.Value, member, isElement: false);

    /// <summary>A record in braces that contains a value which a post gives in its place.</summary>
    /// <param name="schema">The record.</param>
    /// <param name="given">The value as it is typed.</param>
    public Example Around(RecordValueSchema schema, string given)
    {
        var record = index.Nested(schema.Type).Record;
        return OfRecord(record, depth: 0, NamedExamples.MemberFor(record, given)?.Name, given);
    }

    /// <param name="schema">The member's value, or that of its items.</param>
    /// <param name="member">Whose constraints the example keeps.</param>
    /// <param name="isElement">Whether it is an item.</param>
    public Example Of(ValueSchema schema, MemberSchema member, bool isElement) =>
        Of(schema, member, isElement, depth: 0);

    /// <summary>The choices of an enum that the member's constraints leave.</summary>
    public IReadOnlyList<string> ChoicesOf(EnumSchema schema, MemberSchema member)
    {
        var left = schema.Choices.Items
            .Where(choice => KeepsAll(member, schema, choice.Value, isElement: true))
            .Select(static choice => choice.Text)
            .ToList();
        return left.Count > 0 ? left : Expected.TextsOf(schema);
    }

    private Example Of(ValueSchema schema, MemberSchema member, bool isElement, int depth) => schema switch
    {
        ScalarSchema scalar => OfScalar(scalar, member, isElement),
        EnumSchema choices => OfChoices(choices, member),
        ListSchema list => OfList(list, member, isElement, depth),
        EntryReferenceSchema => new Example("some-id"),
        RecordValueSchema record when depth < Deepest => OfRecord(index.Nested(record.Type).Record, depth),
        DictionarySchema dictionary when depth < Deepest =>
            new Example($"{{ name: {Of(dictionary.Value, member, isElement: true, depth + 1).Value ?? "…"} }}"),
        _ => new Example("{ … }"),
    };

    private static Example OfScalar(ScalarSchema schema, MemberSchema member, bool isElement)
    {
        if (AllowedTexts(schema, member) is { Count: > 0 } allowed)
            return allowed.Count == 1 ? new Example(allowed[0]) : new Example(null, ChoiceAdvice.OneOf(allowed));

        foreach (var candidate in NamedExamples.Of(schema.Kind, member.Name).Concat(Candidates(schema.Kind, member)))
        {
            if (ScalarText.Read(schema, candidate, member.Name).Text is { } text
                && KeepsAll(member, schema, text, isElement))
                return new Example(candidate);
        }

        return new Example(null, NoteOf(schema, member));
    }

    private static IEnumerable<string> Candidates(ScalarKind kind, MemberSchema member)
    {
        yield return ScalarTypes.Of(kind).Example;
        foreach (var constraint in member.Constraints)
        {
            switch (constraint)
            {
                case UrlConstraint:
                    yield return ScalarTypes.Of(ScalarKind.Uri).Example;
                    break;
                case EmailAddressConstraint:
                    yield return "me@example.com";
                    break;
                case RangeConstraint range:
                    yield return RangeText.Shown(range.Minimum);
                    yield return RangeText.Shown(range.Maximum);
                    break;
            }
        }

        if (kind == ScalarKind.String)
        {
            yield return "some-text";
            yield return "text";
        }
    }

    private static List<string> AllowedTexts(ValueSchema schema, MemberSchema member) => member.Constraints.Items
        .OfType<AllowedValuesConstraint>()
        .SelectMany(static allowed => allowed.Values)
        .OfType<string>()
        .Select(value => ConstraintCheck.Typed(schema, value))
        .ToList();

    private static string? NoteOf(ScalarSchema schema, MemberSchema member)
    {
        foreach (var constraint in member.Constraints)
        {
            if (constraint is RegularExpressionConstraint pattern && PatternWords.Of(pattern.Pattern) is { } words)
                return words;
            if (constraint is StringLengthConstraint or LengthConstraint)
                return LengthCheck.Limits(constraint, "character");
            if (constraint is RangeConstraint range)
                return RangeText.Limits(range, schema.Kind);
        }

        return null;
    }

    private Example OfChoices(EnumSchema schema, MemberSchema member)
    {
        var allowed = ChoicesOf(schema, member);
        return allowed.Count == 1 ? new Example(schema.IsFlags ? $"[{allowed[0]}]" : allowed[0])
            : allowed.Count == 0 ? new Example(null)
            : new Example(null, schema.IsFlags ? $"one or more of {Shown.List(allowed)}" : ChoiceAdvice.OneOf(allowed));
    }

    private Example OfList(ListSchema list, MemberSchema member, bool isElement, int depth)
    {
        if (depth >= Deepest)
            return new Example("[…]");

        var item = Of(list.Element, member, isElement: true, depth + 1);
        if (item.Value is null)
            return new Example(null, item.Note is null ? null : $"a list of {item.Note}");

        var isText = list.Element is ScalarSchema { Kind: ScalarKind.String }
            && item.Value == ScalarTypes.Of(ScalarKind.String).Example;
        string[] shown = isText ? ["one", "two"] : [item.Value];
        var isRight = isElement || !member.Constraints.Any(constraint => !LengthCheck.Allows(constraint, shown.Length));
        return isRight && shown.All(text => !isText || KeepsAll(member, list.Element, text, isElement: true))
            ? new Example($"[{string.Join(", ", shown)}]")
            : new Example($"[{item.Value}, …]");
    }

    // The keys that are required, and where none is the first one.
    private Example OfRecord(RecordSchema record, int depth, string? givenFor = null, string given = "")
    {
        var required = record.Members.Where(static member => member.IsRequired).Take(3).ToList();
        var keys = (required.Count > 0 ? required : record.Members.Take(1))
            .Select(member => $"{RecordKeys.Spelling(member)}: {ValueOf(member)}");
        return new Example($"{{ {string.Join(", ", keys)} }}");

        string ValueOf(MemberSchema member) => member.Name == givenFor
            ? given
            : Of(member.Value, member, isElement: false, depth + 1).Value ?? "…";
    }

    private static bool KeepsAll(MemberSchema member, ValueSchema schema, string text, bool isElement) =>
        member.Constraints.All(constraint =>
            (isElement && constraint.JudgesWholeList) || ConstraintCheck.Holds(constraint, schema, text));
}
