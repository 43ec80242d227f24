using ContentGen.Generator.Model;

namespace ContentGen.Generator.Rendering;

/// <summary>A post that is being read and rendered, on whatever processor is free. Equal to another when its file is.</summary>
internal sealed class PendingPost : BackgroundWork<ParsedPost>, IEquatable<PendingPost>
{
    private PendingPost(ContentFile file) => File = file;

    /// <summary>Known without waiting.</summary>
    public ContentFile File { get; }

    public static PendingPost Begin(ContentFile file, CancellationToken cancellation)
    {
        var post = new PendingPost(file);
        post.Begin(cancellation);
        return post;
    }

    public bool Equals(PendingPost? other) => ReferenceEquals(this, other) || (other is not null && File.Equals(other.File));

    public override bool Equals(object? obj) => Equals(obj as PendingPost);

    public override int GetHashCode() => File.GetHashCode();

    protected override ParsedPost Do(CancellationToken cancellation) => PostParser.Parse(File, cancellation);
}
