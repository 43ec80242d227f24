using System.Collections.Immutable;
using ContentGen.Generator.Binding.Headers;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Posts;
using ContentGen.Generator.Schema;

namespace ContentGen.Generator.Binding;

/// <summary>A post as an instance of its collection's record.</summary>
/// <remarks>Equal when the post and the schema are, and what judges the post: everything else follows from
/// them.</remarks>
/// <param name="Schema">Null when no collection holds the post.</param>
/// <param name="Judge">Has decided what the findings are.</param>
/// <param name="Header">What other entries and the index need to know, without values, places and body.</param>
/// <param name="Places">The places of what the header holds.</param>
/// <param name="Title">For documentation.</param>
/// <param name="Values">One for each member of the record; null when the post is not valid.</param>
/// <param name="Findings">Everything that is wrong with this post by itself.</param>
internal sealed record Entry(
    ParsedPost Post,
    CollectionSchema? Schema,
    IEntryJudge Judge,
    EntryHeader Header,
    EntryPlaces Places,
    string? Title,
    RecordValue? Values,
    ImmutableArray<Finding> Findings)
{
    /// <param name="entries">By path.</param>
    public static Entry? WithPath(ImmutableArray<Entry> entries, string projectPath)
    {
        var (least, most) = (0, entries.Length - 1);
        while (least <= most)
        {
            var middle = (least + most) / 2;
            var order = string.CompareOrdinal(entries[middle].Header.ProjectPath, projectPath);
            if (order == 0)
                return entries[middle];
            (least, most) = order < 0 ? (middle + 1, most) : (least, middle - 1);
        }

        return null;
    }

    public bool Equals(Entry? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Post.Equals(other.Post) && Equals(Schema, other.Schema) && Judge.Equals(other.Judge));

    public override int GetHashCode() => Post.GetHashCode();
}
