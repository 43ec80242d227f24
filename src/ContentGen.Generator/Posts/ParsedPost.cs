using ContentGen.Generator.Diagnostics.Acceptance;
using ContentGen.Generator.Reading;
using ContentGen.Generator.Rendering;
using ContentGen.Generator.Rendering.ForeignSyntax;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Posts;

/// <summary>A file whose front matter is read and whose Markdown is rendered. No schema is involved yet.</summary>
/// <remarks>Two are equal if their files are: everything else follows from the text.</remarks>
internal sealed record ParsedPost(ContentFile File, FrontMatter FrontMatter, RenderedBody Body)
{
    /// <summary>The comments in the file that accept findings.</summary>
    public EquatableArray<AcceptanceComment> Acceptances { get; init; }

    /// <summary>What another program would have read in the text.</summary>
    public EquatableArray<ForeignUse> ForeignUses { get; init; }

    public bool Equals(ParsedPost? other) =>
        ReferenceEquals(this, other) || (other is not null && File.Equals(other.File));

    public override int GetHashCode() => File.GetHashCode();
}
