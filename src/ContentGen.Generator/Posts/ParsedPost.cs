using ContentGen.Generator.Reading;
using ContentGen.Generator.Rendering;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Posts;

/// <summary>A file with its front matter read and its Markdown rendered; no schema is involved yet.</summary>
/// <remarks>Equal when the file is: everything else follows from the text.</remarks>
internal sealed record ParsedPost(ContentFile File, FrontMatter FrontMatter, RenderedBody Body)
{
    public bool Equals(ParsedPost? other) => ReferenceEquals(this, other) || (other is not null && File.Equals(other.File));

    public override int GetHashCode() => File.GetHashCode();
}
