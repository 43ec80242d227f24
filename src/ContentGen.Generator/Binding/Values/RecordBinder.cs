using System.Collections.Immutable;
using ContentGen.Generator.Binding.Findings;
using ContentGen.Generator.Binding.Keys;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading;
using ContentGen.Generator.Schema.Values;
using ContentGen.Generator.Suggestions;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Binding.Values;

/// <summary>Binds mappings as records: the collection's own, and those inside it.</summary>
internal sealed class RecordBinder(PostBinding post, ValueBinder values)
{
    /// <param name="keys">The record.</param>
    /// <param name="mapping">Its keys in the post.</param>
    /// <param name="head">Where missing keys are reported.</param>
    /// <param name="outer">The member that the record is the value of.</param>
    /// <param name="owner">What messages call the value that the record is.</param>
    /// <returns>One value for each member, in order. A member whose key is missing or wrong is absent.</returns>
    public RecordValue Bind(RecordKeys keys, MappingNode mapping, TextSpan head, MemberPath? outer, string owner = "")
    {
        var members = keys.Record.Members;
        var bound = ImmutableArray.CreateBuilder<BoundValue>(members.Count);
        for (var i = 0; i < members.Count; i++)
            bound.Add(AbsentValue.Instance);

        var report = new KeyReport(post, keys, mapping, outer, owner);
        for (var i = 0; i < mapping.Entries.Length; i++)
        {
            var entry = mapping.Entries[i];
            var index = keys.IndexOf(entry.Key);
            if (index < 0)
            {
                report.AddUnknown(entry);
                continue;
            }

            var path = new MemberPath(keys.Record, members[index], outer);
            if (!report.AddKnown(entry, index, path))
                continue;

            var below = UnindentedKeys.CountBelow(mapping, i, keys, members[index], post.Index);
            if (below > 0)
                report.AddUnindented(entry, mapping.Entries.Slice(i + 1, below), path);
            else
                bound[index] = BindMember(entry, path);
            i += below;
        }

        report.Finish(head);
        return new RecordValue(bound.MoveToImmutable());
    }

    public BoundValue BindNested(RecordValueSchema schema, FrontMatterNode node, in Slot slot)
    {
        if (node is not MappingNode mapping)
            return values.RefuseShape(schema, node, slot);

        // An item of a list has no key of its own; its author would look at its first key.
        var head = !slot.IsItem ? slot.KeySpan
            : mapping.Entries.Length > 0 ? mapping.Entries[0].KeySpan
            : mapping.Span;
        return Bind(post.Index.Nested(schema.Type), mapping, head, slot.Path, slot.Name);
    }

    private BoundValue BindMember(MappingEntry entry, MemberPath path)
    {
        var member = path.Member;
        if (member.Obsolete is { } message)
        {
            post.Findings.Add(BindingRules.ObsoleteKey, entry.KeySpan, Subject.Of(path), Shown.Value(entry.Key),
                message.Length > 0 ? message
                : HidingKeys.IsName(entry.Key) ? "write 'draft: true' if the post is to be hidden"
                : "remove it");
        }

        return values.Bind(member.Value, entry.Value, member.IsNullable, new Slot(entry.Key, entry.KeySpan, path));
    }
}
