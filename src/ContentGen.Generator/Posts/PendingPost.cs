using ContentGen.Generator.Configuration;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Posts;

/// <summary>A post that is being read and rendered, on whatever processor is free. Equal to another when its file is.</summary>
internal sealed class PendingPost : BackgroundWork<ParsedPost>, IEquatable<PendingPost>
{
    private readonly Finding? _fault;

    /// <param name="fault">Why the file could not be read.</param>
    public PendingPost(ContentFile file, Finding? fault = null)
    {
        File = file;
        IsData = ContentFiles.IsData(file.Path);
        _fault = fault;
    }

    /// <summary>Known without waiting.</summary>
    public ContentFile File { get; }

    public bool IsData { get; }

    /// <summary>What binding has made of the post last: it is asked for all posts again when one has changed.</summary>
    public object? LastBound { get; set; }

    /// <summary>Begins to read those that are new. Data files are read only if a record turns out to ask for them.</summary>
    public static EquatableArray<PendingPost> BeginAll(EquatableArray<PendingPost> posts, CancellationToken cancellation)
    {
        foreach (var post in posts)
        {
            if (!post.HasBegun && !post.IsData)
                post.Begin(cancellation);
        }

        return posts;
    }

    /// <summary>Whether it was made of an equal file, and the file could be read.</summary>
    public bool IsOf(ContentFile file) => _fault is null && File.Equals(file);

    public bool Equals(PendingPost? other) => ReferenceEquals(this, other) || (other is not null && File.Equals(other.File) && Equals(_fault, other._fault));

    public override bool Equals(object? obj) => Equals(obj as PendingPost);

    public override int GetHashCode() => File.GetHashCode();

    protected override ParsedPost Do(CancellationToken cancellation) => _fault is null ? PostParser.Parse(File, cancellation) : PostParser.Faulty(File, _fault);
}
