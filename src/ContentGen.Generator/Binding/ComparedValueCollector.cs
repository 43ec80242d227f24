using System.Collections.Immutable;
using ContentGen.Generator.Binding.Keys;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Schema.Constraints;
using ContentGen.Generator.Schema.Values;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Binding;

/// <summary>Walks over an entry's values for those that are compared with other entries.</summary>
internal sealed class ComparedValueCollector(ContentFile file, CollectionSchema schema)
{
    private static readonly string[] TagNames = ["tag", "categor", "keyword", "topic", "label"];

    private readonly ImmutableArray<EntryReference>.Builder _references = ImmutableArray.CreateBuilder<EntryReference>();
    private readonly ImmutableArray<MemberText>.Builder _uniqueValues = ImmutableArray.CreateBuilder<MemberText>();
    private readonly ImmutableArray<MemberText>.Builder _tags = ImmutableArray.CreateBuilder<MemberText>();

    public ComparedValues Result => new(_references.ToImmutable(), _uniqueValues.ToImmutable(), _tags.ToImmutable());

    public void CollectRecord(RecordSchema record, RecordValue values, bool isEntry)
    {
        for (var i = 0; i < record.Members.Count; i++)
        {
            var member = record.Members[i];
            var value = values.Members[i];
            Collect(member.Value, value);
            if (member.Constraints.Items.Any(static constraint => constraint is UniqueConstraint))
                CollectUnique($"{record.Name}.{member.Name}", member.Value, value);
            if (isEntry && HoldsTags(member) && value is ListValue list)
                CollectTags($"{record.Name}.{member.Name}", list);
        }
    }

    // Of other lists of text, such as people or files, two of nearly one spelling may well be two.
    private static bool HoldsTags(MemberSchema member) =>
        member.Value is ListSchema { Element: ScalarSchema { Kind: ScalarKind.String } }
        && TagNames.Any(name => member.Name.IndexOf(name, StringComparison.OrdinalIgnoreCase) >= 0);

    private void Collect(ValueSchema valueSchema, BoundValue value)
    {
        switch (valueSchema, value)
        {
            case (_, ReferenceValue reference):
                _references.Add(new EntryReference(reference.Target, reference.Id, file.PlaceOf(reference.Span)));
                break;
            case (RecordValueSchema nested, RecordValue record):
                CollectRecord(SchemaIndex.Of(schema).Nested(nested.Type).Record, record, isEntry: false);
                break;
            case (ListSchema list, ListValue { Items: var items }):
                foreach (var item in items)
                    Collect(list.Element, item);
                break;
            case (DictionarySchema dictionary, DictionaryValue { Entries: var entries }):
                foreach (var entry in entries)
                    Collect(dictionary.Value, entry.Value);
                break;
        }
    }

    private void CollectUnique(string member, ValueSchema valueSchema, BoundValue value)
    {
        if (value is ReferenceValue reference)
            _uniqueValues.Add(new MemberText(member, reference.Id, file.PlaceOf(reference.Span)));
        if (value is not ScalarValue scalar)
            return;

        // An enum is bound as its number, which no post says.
        var choice = (valueSchema as EnumSchema)?.Choices.Items.FirstOrDefault(choice => choice.Value == scalar.Text);
        _uniqueValues.Add(new MemberText(member, choice?.Text ?? scalar.Text, file.PlaceOf(scalar.Span)));
    }

    private void CollectTags(string member, ListValue list)
    {
        foreach (var item in list.Items)
        {
            if (item is ScalarValue tag)
                _tags.Add(new MemberText(member, tag.Text, file.PlaceOf(tag.Span)));
        }
    }
}
