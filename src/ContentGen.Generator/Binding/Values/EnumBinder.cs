using ContentGen.Generator.Binding.Scalars;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading;
using ContentGen.Generator.Reading.Mistakes.Values;
using ContentGen.Generator.Schema.Values;

namespace ContentGen.Generator.Binding.Values;

/// <summary>Binds the choices of an enum.</summary>
internal sealed class EnumBinder(PostBinding post, ValueBinder values)
{
    public BoundValue Bind(EnumSchema schema, FrontMatterNode node, in Slot slot)
    {
        if (schema.IsFlags && node is ListNode list)
            return BindFlags(schema, list, slot);
        if (node is not ScalarNode scalar)
            return values.RefuseShape(schema, node, slot);

        if (schema.IsFlags && CommaList.TrySplit(scalar.Text, schema, out var parts))
            return CommaList.Refuse(schema, Shown.Value(scalar.Text), parts, scalar, post, slot);

        return ChoiceOf(schema, scalar, slot) is { } choice
            && ScalarBinder.KeepsConstraints(choice.Value, schema, scalar, slot, post)
                ? new ScalarValue(choice.Value, scalar.Span)
                : AbsentValue.Instance;
    }

    private BoundValue BindFlags(EnumSchema schema, ListNode list, in Slot slot)
    {
        var flags = new FlagSum();
        var isRight = true;
        foreach (var item in list.Items)
        {
            if (item is ScalarNode { IsNull: false } scalar && ChoiceOf(schema, scalar, slot with { List = list }) is { } choice)
            {
                flags.Add(choice.Value);
                continue;
            }

            isRight = false;
            if (item is ScalarNode { IsNull: true } empty)
                values.Bind(schema, empty, isNullable: false, slot.Item());
            else if (item is ListNode or MappingNode)
                values.RefuseShape(schema, item, slot.Item());
        }

        return isRight ? new ScalarValue(flags.ToString(), list.Span) : AbsentValue.Instance;
    }

    private EnumChoice? ChoiceOf(EnumSchema schema, ScalarNode scalar, in Slot slot)
    {
        var choice = ChoiceText.Find(schema, scalar.Text.Trim());
        if (choice is null)
        {
            if (post.ReportCut(scalar, slot))
                return null;
            if (TemplatePlaceholder.Is(scalar.Text))
            {
                post.ReportPlaceholder(scalar.Text, schema, scalar.Span, slot);
                return null;
            }

            var allowed = post.Examples.ChoicesOf(schema, slot.Member);
            // The choice that means none does not go with others.
            if (schema.IsFlags && slot.List is { Items.Length: > 1 })
                allowed = allowed.Where(text => ChoiceText.Find(schema, text)?.Value != "0").ToList();
            post.Findings.Add(BindingRules.NotAChoice, scalar.Span, slot.Subject,
                Shown.Value(scalar.Text), slot.ShownKey,
                NoValue.OrRemove(scalar.Text, slot) + ChoicesLeft.For(allowed, scalar.Text, slot));
        }

        return choice;
    }
}
