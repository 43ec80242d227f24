using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Binding.Headers;

/// <summary>The values of an entry that are compared with other entries.</summary>
/// <param name="References">The entries that it refers to.</param>
/// <param name="UniqueValues">The values of members with <c>[Unique]</c>.</param>
/// <param name="Tags">Every item of the record's own lists of tags.</param>
internal sealed record ComparedValues(
    EquatableArray<EntryReference> References,
    EquatableArray<MemberText> UniqueValues,
    EquatableArray<MemberText> Tags)
{
    public static readonly ComparedValues None = new(default, default, default);
}

/// <summary>What a post writes to name another entry.</summary>
/// <param name="Target">The record of the other entry, fully qualified.</param>
/// <param name="Text">An id or a slug.</param>
/// <param name="Address">Where it is.</param>
/// <param name="List">Which list of the post it is an item of, counted from 1; 0 for none.</param>
internal sealed record EntryReference(string Target, string Text, ValueAddress Address, int List = 0);

/// <summary>A text and the member that holds it.</summary>
/// <param name="Member">With its record: <c>Post.Tags</c>.</param>
internal sealed record MemberText(string Member, string Text, ValueAddress Address);
