using System.Collections.Immutable;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Schema;

namespace ContentGen.Generator.Binding.Findings;

/// <summary>A finding about the keys and values of a post, with what it is about.</summary>
internal sealed record BoundFinding(Finding Finding, Subject Subject);

/// <summary>What a finding is about.</summary>
/// <param name="Members">The member whose value is wrong, or those that are missing; none for a key that nothing
/// reads.</param>
/// <param name="IsItem">Whether one item of the member's list or dictionary is wrong, and not all of its value.</param>
internal sealed record Subject(ImmutableArray<MemberPath> Members, bool IsItem = false)
{
    public static readonly Subject None = new(ImmutableArray<MemberPath>.Empty);

    public static Subject Of(MemberPath member, bool isItem = false) => new(ImmutableArray.Create(member), isItem);
}

/// <summary>A member, from the record of the collection down.</summary>
/// <param name="Record">The record that has the member.</param>
/// <param name="Outer">The member whose value that record is, or the items of that value; null for the collection's own
/// record.</param>
internal sealed record MemberPath(RecordSchema Record, MemberSchema Member, MemberPath? Outer);
