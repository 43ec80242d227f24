using System.Collections.Immutable;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading;
using ContentGen.Generator.Reading.DamagedText;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Schema.Values;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Binding;

internal sealed partial class ValueBinder
{
    /// <param name="keys">The record's keys.</param>
    /// <param name="mapping">The keys that are there.</param>
    /// <param name="head">Where a key that is not there is reported.</param>
    public RecordValue BindRecord(RecordKeys keys, MappingNode mapping, TextSpan head)
    {
        var members = keys.Record.Members;
        var values = ImmutableArray.CreateBuilder<BoundValue>(members.Count);
        for (var i = 0; i < members.Count; i++)
            values.Add(AbsentValue.Instance);

        var present = new MappingEntry?[members.Count];
        List<MappingEntry>? unknown = null;
        for (var i = 0; i < mapping.Entries.Length; i++)
        {
            var entry = mapping.Entries[i];
            var index = keys.IndexOf(entry.Key);
            if (index < 0)
            {
                if (!keys.IsEntry || !EntryKeys.Contains(entry.Key))
                    (unknown ??= []).Add(entry);
            }
            else if (present[index] is { } first)
            {
                // Keys that differ only in case, '-' or '_' have been reported as keys, whatever the record says.
                if (LooseKey.Comparer.Equals(first.Key, entry.Key))
                    continue;
                findings.Add(BindingRules.KeyTwice, entry.KeySpan, first.KeySpan,
                    Shown.Value(first.Key), Shown.Value(entry.Key), $"{keys.Record.Name}.{members[index].Name}");
            }
            else if (CountUnindented(keys, mapping, i, members[index]) is var unindented and > 0)
            {
                present[index] = entry;
                ReportUnindented(entry, mapping.Entries.Slice(i + 1, unindented));
                i += unindented;
            }
            else
            {
                present[index] = entry;
                values[index] = BindMember(keys.Record, members[index], entry);
            }
        }

        ReportKeys(keys, mapping, present, unknown, head);
        return new RecordValue(values.MoveToImmutable());
    }

    // How many keys below one without a value are those of its record, and unknown where they stand.
    private int CountUnindented(RecordKeys keys, MappingNode mapping, int position, MemberSchema member)
    {
        if (member.Value is not RecordValueSchema nested || mapping.Entries[position].Value is not ScalarNode { IsNull: true, Text: "" })
            return 0;

        var count = 0;
        while (position + count + 1 < mapping.Entries.Length
            && mapping.Entries[position + count + 1].Key is var key
            && keys.IndexOf(key) < 0
            && index.Nested(nested.Type).IndexOf(key) >= 0)
        {
            count++;
        }

        return count;
    }

    private void ReportUnindented(MappingEntry above, ImmutableArray<MappingEntry> below)
    {
        var shown = string.Join(", ", below.Select(static entry => $"'{Shown.Value(entry.Key)}'"));
        findings.Add(BindingRules.UnindentedKey, below[0].KeySpan, above.KeySpan,
            shown, below.Length == 1 ? "belongs" : "belong", Shown.Value(above.Key), below.Length == 1 ? "it" : "them");
    }

    private BoundValue BindMember(RecordSchema record, MemberSchema member, MappingEntry entry)
    {
        if (member.Obsolete is { } message)
        {
            findings.Add(BindingRules.ObsoleteKey, entry.KeySpan, Shown.Value(entry.Key),
                message.Length == 0 ? "remove it" : message);
        }

        return Bind(member.Value, entry.Value, member.IsNullable, new Slot(entry.Key, entry.KeySpan, record, member));
    }

    private void ReportKeys(
        RecordKeys keys, MappingNode mapping, MappingEntry?[] present, List<MappingEntry>? unknown, TextSpan head)
    {
        var absent = new AbsentKeys(keys, mapping, present);
        if (unknown is not null)
        {
            foreach (var entry in unknown)
            {
                var near = absent.Claim(entry.Key);
                if (!entry.IsReported)
                    ReportUnknown(keys.Record, entry, near);
            }
        }

        foreach (var member in absent.Missing())
        {
            var key = RecordKeys.Spelling(member);
            findings.Add(BindingRules.MissingKey, head, key, $"{keys.Record.Name}.{member.Name}",
                Expected.Noun(member.Value), $"{key}: {Expected.Example(member.Value, index)}");
        }
    }

    private void ReportUnknown(RecordSchema record, MappingEntry entry, string? near)
    {
        if (near is not null)
            findings.Add(BindingRules.MisspeltKey, entry.KeySpan, Shown.Value(entry.Key), near);
        else if (index.Schema.UnknownKeys == UnknownKeyPolicy.Warn)
            findings.Add(BindingRules.UnknownKey, entry.KeySpan, Shown.Value(entry.Key), record.Name);
        else if (index.Schema.UnknownKeys == UnknownKeyPolicy.Error)
            findings.Add(BindingRules.ForbiddenKey, entry.KeySpan, Shown.Value(entry.Key), record.Name);
    }

    private BoundValue BindNested(RecordValueSchema schema, FrontMatterNode node, in Slot slot)
    {
        if (node is not MappingNode mapping)
            return WrongShape(schema, node, slot);

        // An item of a list has no key of its own; its first key is where its author would look.
        var head = !slot.IsItem ? slot.KeySpan
            : mapping.Entries.Length > 0 ? mapping.Entries[0].KeySpan
            : mapping.Span;
        return BindRecord(index.Nested(schema.Type), mapping, head);
    }
}
