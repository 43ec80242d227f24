using System.Collections.Immutable;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Posts;
using ContentGen.Generator.Schema;

namespace ContentGen.Generator.Binding;

/// <summary>A post as an instance of its collection's record.</summary>
/// <remarks>Equal when the post and the schema are, and what judges the post: everything else follows from them.</remarks>
/// <param name="Schema">Null when no collection holds the post.</param>
/// <param name="Judge">Has decided what the findings are.</param>
/// <param name="Header">What other entries and the index need to know, without values and body.</param>
/// <param name="Values">One for each member of the record; null when the post is not valid.</param>
/// <param name="Findings">Everything that is wrong with this post by itself.</param>
internal sealed record Entry(
    ParsedPost Post,
    CollectionSchema? Schema,
    IEntryJudge Judge,
    EntryHeader Header,
    RecordValue? Values,
    ImmutableArray<Finding> Findings)
{
    /// <summary>Of all its literals, in UTF-16 units: the front matter's data is about as long as the front matter. Kept at hand,
    /// since it is added up over all entries at each edit.</summary>
    public int LiteralLength { get; } = Post.Body.Html.Length + Post.FrontMatter.BodyStart;

    /// <summary>The same where the body is compressed.</summary>
    public int CompressedLength { get; } = (Post.Body.Html.HasUtf8 ? Post.Body.Html.Base64Length : Post.Body.Html.Length) + Post.FrontMatter.BodyStart;

    public bool Equals(Entry? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Post.Equals(other.Post) && Equals(Schema, other.Schema) && Judge.Equals(other.Judge));

    public override int GetHashCode() => Post.GetHashCode();
}
