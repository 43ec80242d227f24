using ContentGen.Generator.Schema;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Binding;

/// <summary>The values of an entry that other entries have a say in.</summary>
/// <param name="References">In the order in which the entry's data holds them.</param>
/// <param name="UniqueValues">Of members with <c>[Unique]</c>.</param>
/// <param name="Tags">Every item of the record's own lists of tags.</param>
internal sealed record ComparedValues(
    EquatableArray<EntryReference> References,
    EquatableArray<MemberText> UniqueValues,
    EquatableArray<MemberText> Tags)
{
    public static readonly ComparedValues None = new(default, default, default);

    /// <param name="bound">Null when the front matter could not be read.</param>
    public static ComparedValues Of(ContentFile file, CollectionSchema schema, BoundFrontMatter? bound)
    {
        if (bound is null)
            return None;

        var collector = new ComparedValueCollector(file, schema);
        collector.CollectRecord(schema.Record, bound.Values, isEntry: true);
        return collector.Result;
    }
}

/// <summary>What a post writes to name another entry.</summary>
/// <param name="Target">The record of the other entry, fully qualified.</param>
/// <param name="Text">An id or a slug.</param>
internal sealed record EntryReference(string Target, string Text, FilePlace Place);

/// <summary>A text and the member that holds it.</summary>
/// <param name="Member">With its record: <c>Post.Tags</c>.</param>
internal sealed record MemberText(string Member, string Text, FilePlace Place);
