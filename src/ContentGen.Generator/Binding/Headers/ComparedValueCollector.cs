using System.Collections.Immutable;
using ContentGen.Generator.Binding.Keys;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Schema.Constraints;
using ContentGen.Generator.Schema.Values;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Binding.Headers;

/// <summary>Walks over an entry's values for those that are compared with other entries.</summary>
internal sealed class ComparedValueCollector(ContentFile file, CollectionSchema schema, EntryPlaces places)
{
    private static readonly string[] TagNames = ["tag", "categor", "keyword", "topic", "label"];

    private readonly ImmutableArray<EntryReference>.Builder _references = ImmutableArray.CreateBuilder<EntryReference>();
    private readonly ImmutableArray<MemberText>.Builder _uniqueValues = ImmutableArray.CreateBuilder<MemberText>();
    private readonly ImmutableArray<MemberText>.Builder _tags = ImmutableArray.CreateBuilder<MemberText>();
    private int _lists;

    /// <param name="bound">Null when the front matter could not be read.</param>
    /// <param name="places">Gets the place of each value.</param>
    public static ComparedValues Collect(ContentFile file, CollectionSchema schema, BoundFrontMatter? bound, EntryPlaces places)
    {
        if (bound is null)
            return ComparedValues.None;

        var collector = new ComparedValueCollector(file, schema, places);
        collector.CollectRecord(schema.Record, bound.Values, isEntry: true);
        return collector.Result;
    }

    private ComparedValues Result => new(_references.ToImmutable(), _uniqueValues.ToImmutable(), _tags.ToImmutable());

    private void CollectRecord(RecordSchema record, RecordValue values, bool isEntry)
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

    /// <summary>Whether the member is a list of tags or the like.</summary>
    /// <remarks>Of other lists of text, such as people or files, two of nearly one spelling may well be two.</remarks>
    public static bool HoldsTags(MemberSchema member) =>
        member.Value is ListSchema { Element: ScalarSchema { Kind: ScalarKind.String } }
        && TagNames.Any(name => member.Name.IndexOf(name, StringComparison.OrdinalIgnoreCase) >= 0);

    private void Collect(ValueSchema valueSchema, BoundValue value, int list = 0)
    {
        switch (valueSchema, value)
        {
            case (_, ReferenceValue reference):
                _references.Add(new EntryReference(reference.Target, reference.Id, Add(reference.Span), list));
                break;
            case (RecordValueSchema nested, RecordValue record):
                CollectRecord(SchemaIndex.Of(schema).Nested(nested.Type).Record, record, isEntry: false);
                break;
            case (ListSchema listSchema, ListValue { Items: var items }):
                var number = ++_lists;
                foreach (var item in items)
                    Collect(listSchema.Element, item, number);
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
            _uniqueValues.Add(new MemberText(member, reference.Id, Add(reference.Span)));
        if (value is not ScalarValue scalar)
            return;

        // An enum is bound as its number, which no post says.
        var choice = (valueSchema as EnumSchema)?.Choices.Items.FirstOrDefault(choice => choice.Value == scalar.Text);
        _uniqueValues.Add(new MemberText(member, choice?.Text ?? scalar.Text, Add(scalar.Span)));
    }

    private void CollectTags(string member, ListValue list)
    {
        foreach (var item in list.Items)
        {
            if (item is ScalarValue tag)
                _tags.Add(new MemberText(member, tag.Text, Add(tag.Span)));
        }
    }

    private ValueAddress Add(TextSpan span) => new(file.ProjectPath, places.Add(span));
}
