using ContentGen.Generator.Binding.Scalars;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Schema.Values;
using ContentGen.Generator.Suggestions;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Binding;

internal sealed partial class ValueBinder
{
    // Quotes make no difference: the record says what a value is, and people quote 41 % of their dates.
    private BoundValue BindScalar(ScalarSchema schema, FrontMatterNode node, in Slot slot)
    {
        if (node is not ScalarNode scalar)
            return WrongShape(schema, node, slot);

        var reading = ScalarText.Read(schema, scalar.Text, slot.Member.Name);
        if (reading.Problem is { } problem)
            Report(problem, scalar.Span, slot);
        else if (schema.Kind == ScalarKind.String && EndsWithComma(scalar))
            findings.Add(BindingRules.CommaAtEnd, new TextSpan(scalar.Span.End - 1, 1), slot.ShownKey, Shown.Value(scalar.Text.TrimEnd(',')));
        return reading.Text is { } text && CheckScalar(text, schema, scalar, slot)
            ? new ScalarValue(text, scalar.Span)
            : AbsentValue.Instance;
    }

    // As in JSON. With another comma it is a list, or prose that may end as it likes.
    private static bool EndsWithComma(ScalarNode scalar) =>
        !scalar.IsQuoted && scalar.Text.Length > 1 && scalar.Text.IndexOf(',') == scalar.Text.Length - 1;

    private BoundValue BindEnum(EnumSchema schema, FrontMatterNode node, in Slot slot)
    {
        if (schema.IsFlags && node is ListNode list)
            return BindFlags(schema, list, slot);
        if (node is not ScalarNode scalar)
            return WrongShape(schema, node, slot);

        if (schema.IsFlags && CommaList.TrySplit(scalar.Text, schema, out var parts))
            return WrongList(Expected.Noun(schema), Shown.Value(scalar.Text), parts, scalar, slot);

        return ChoiceOf(schema, scalar, slot) is { } choice && CheckScalar(choice.Value, schema, scalar, slot)
            ? new ScalarValue(choice.Value, scalar.Span)
            : AbsentValue.Instance;
    }

    private BoundValue BindFlags(EnumSchema schema, ListNode list, in Slot slot)
    {
        var flags = new FlagSum();
        var isRight = true;
        foreach (var item in list.Items)
        {
            if (item is ScalarNode { IsNull: false } scalar && ChoiceOf(schema, scalar, slot) is { } choice)
            {
                flags.Add(choice.Value);
                continue;
            }

            isRight = false;
            if (item is ScalarNode { IsNull: true } empty)
                BindNull(schema, empty, isNullable: false, slot.Item());
            else if (item is ListNode or MappingNode)
                WrongShape(schema, item, slot.Item());
        }

        return isRight ? new ScalarValue(flags.ToString(), list.Span) : AbsentValue.Instance;
    }

    private EnumChoice? ChoiceOf(EnumSchema schema, ScalarNode scalar, in Slot slot)
    {
        var choice = Choices.Find(schema, scalar.Text.Trim());
        if (choice is null)
            Report(new Problem(BindingRules.NotAChoice, Shown.Value(scalar.Text), Choices.Advice(schema, scalar.Text)), scalar.Span, slot);
        return choice;
    }
}
