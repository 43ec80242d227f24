using System.Collections.Immutable;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading;
using ContentGen.Generator.Schema.Values;

namespace ContentGen.Generator.Binding;

internal sealed partial class ValueBinder
{
    private BoundValue BindList(ListSchema schema, FrontMatterNode node, in Slot slot)
    {
        // One in seventeen tag fields holds a lone scalar, and each of them means a list of one.
        if (node is ScalarNode scalar)
            return BindLoneItem(schema, scalar, slot);
        if (node is not ListNode list)
            return WrongShape(schema, node, slot);

        var items = ImmutableArray.CreateBuilder<BoundValue>(list.Items.Length);
        foreach (var item in list.Items)
        {
            var value = Bind(schema.Element, item, schema.ElementIsNullable, slot.Item());
            if (value is not AbsentValue)
                items.Add(value);
        }

        return CheckCount(list.Items.Length, node.Span, slot) ? new ListValue(items.ToImmutable()) : AbsentValue.Instance;
    }

    private BoundValue BindLoneItem(ListSchema schema, ScalarNode scalar, in Slot slot)
    {
        // YAML makes spaces of the line breaks in a plain text.
        if (CommaList.TrySplit(scalar.IsQuoted ? scalar.Text : findings.TextOf(scalar.Span), schema.Element, out var parts))
        {
            var text = Shown.Value(scalar.Text.Trim());
            if (schema.Element is not ScalarSchema { Kind: ScalarKind.String })
            {
                return WrongList(Expected.Noun(schema), text, parts, scalar, slot);
            }

            findings.Add(BindingRules.CommasForList, scalar.Span, slot.ShownKey, text, Shown.Value(parts));
        }

        var item = Bind(schema.Element, scalar, schema.ElementIsNullable, slot.Item());
        return item is not AbsentValue && CheckCount(1, scalar.Span, slot)
            ? new ListValue(ImmutableArray.Create(item))
            : AbsentValue.Instance;
    }

    private BoundValue WrongList(string noun, string text, string parts, ScalarNode scalar, in Slot slot)
    {
        Report(new Problem(BindingRules.WrongType, noun, text, $"write [{Shown.Value(parts)}]"), scalar.Span, slot);
        return AbsentValue.Instance;
    }

    private BoundValue BindDictionary(DictionarySchema schema, FrontMatterNode node, in Slot slot)
    {
        if (node is not MappingNode mapping)
            return WrongShape(schema, node, slot);

        var entries = ImmutableArray.CreateBuilder<KeyValuePair<string, BoundValue>>(mapping.Entries.Length);
        foreach (var entry in mapping.Entries)
        {
            var value = Bind(schema.Value, entry.Value, schema.ValueIsNullable, slot.Element(entry.Key, entry.KeySpan));
            if (value is not AbsentValue)
                entries.Add(new KeyValuePair<string, BoundValue>(entry.Key, value));
        }

        return CheckCount(mapping.Entries.Length, node.Span, slot)
            ? new DictionaryValue(entries.ToImmutable())
            : AbsentValue.Instance;
    }
}
