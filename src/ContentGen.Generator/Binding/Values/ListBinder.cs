using System.Collections.Immutable;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading;
using ContentGen.Generator.Schema.Values;

namespace ContentGen.Generator.Binding.Values;

/// <summary>Binds lists and dictionaries.</summary>
internal sealed class ListBinder(PostBinding post, ValueBinder values)
{
    public BoundValue Bind(ListSchema schema, FrontMatterNode node, in Slot slot)
    {
        // One in seventeen tag fields has a lone scalar, and each of them means a list of one.
        if (node is ScalarNode scalar)
            return BindLoneItem(schema, scalar, slot);
        if (node is not ListNode list)
            return values.RefuseShape(schema, node, slot);

        var items = ImmutableArray.CreateBuilder<BoundValue>(list.Items.Length);
        foreach (var item in list.Items)
        {
            var value = values.Bind(schema.Element, item, schema.ElementIsNullable, slot.Item(list));
            if (value is not AbsentValue)
                items.Add(value);
        }

        return values.CheckCount(list.Items.Length, node.Span, slot)
            ? new ListValue(items.ToImmutable())
            : AbsentValue.Instance;
    }

    public BoundValue BindDictionary(DictionarySchema schema, FrontMatterNode node, in Slot slot)
    {
        if (node is not MappingNode mapping)
            return values.RefuseShape(schema, node, slot);

        var entries = ImmutableArray.CreateBuilder<KeyValuePair<string, BoundValue>>(mapping.Entries.Length);
        foreach (var entry in mapping.Entries)
        {
            var value = values.Bind(
                schema.Value, entry.Value, schema.ValueIsNullable, slot.Element(entry.Key, entry.KeySpan));
            if (value is not AbsentValue)
                entries.Add(new KeyValuePair<string, BoundValue>(entry.Key, value));
        }

        return values.CheckCount(mapping.Entries.Length, node.Span, slot)
            ? new DictionaryValue(entries.ToImmutable())
            : AbsentValue.Instance;
    }

    private static string AndMore(ScalarNode only, in Slot slot) =>
        $"; write '{slot.ShownKey}: [{Shown.Value(only.Text)}, …]'";

    private BoundValue BindLoneItem(ListSchema schema, ScalarNode scalar, in Slot slot)
    {
        // YAML makes spaces of the line breaks in a plain text.
        if (CommaList.TrySplit(scalar.IsQuoted ? scalar.Text : post.TextOf(scalar.Span), schema.Element, out var parts))
        {
            var text = Shown.Value(scalar.Text.Trim());
            if (schema.Element is not ScalarSchema { Kind: ScalarKind.String })
                return CommaList.Refuse(schema, text, parts, scalar, post, slot);

            post.Findings.Add(
                BindingRules.CommasForList, scalar.Span, slot.Subject, slot.ShownKey, text,
                post.Notation.Value(Shown.Value(parts)), post.Notation.IsJson ? $"\"{text}\"" : $"'{text}'");
        }

        var item = values.Bind(schema.Element, scalar, schema.ElementIsNullable, slot.Item());
        return item is not AbsentValue && values.CheckCount(1, scalar.Span, slot, AndMore(scalar, slot))
            ? new ListValue(ImmutableArray.Create(item))
            : AbsentValue.Instance;
    }
}
