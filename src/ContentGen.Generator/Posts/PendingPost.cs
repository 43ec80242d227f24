using ContentGen.Generator.Configuration;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Posts;

/// <summary>A post that is read and rendered in the background. Two are equal if their files are.</summary>
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

    /// <summary>Available before the post is parsed.</summary>
    public ContentFile File { get; }

    public bool IsData { get; }

    /// <summary>The last result of binding this post: when one post changes, binding visits all of them
    /// again.</summary>
    public object? LastBound { get; set; }

    /// <summary>Starts to parse the new posts. Data files are parsed only if a record turns out to need them.</summary>
    public static EquatableArray<PendingPost> BeginAll(
        EquatableArray<PendingPost> posts, CancellationToken cancellation)
    {
        foreach (var post in posts)
        {
            if (!post.HasBegun && !post.IsData)
                post.Begin(cancellation);
        }

        return posts;
    }

    /// <summary>Whether the post was made from an equal file, and that file could be read.</summary>
    public bool IsOf(ContentFile file) => _fault is null && File.Equals(file);

    public bool Equals(PendingPost? other) =>
        ReferenceEquals(this, other)
        || (other is not null && File.Equals(other.File) && Equals(_fault, other._fault));

    public override bool Equals(object? obj) => Equals(obj as PendingPost);

    public override int GetHashCode() => File.GetHashCode();

    protected override ParsedPost Do(CancellationToken cancellation) => _fault is null
        ? PostParser.Parse(File, cancellation)
        : PostParser.Faulty(File, _fault);
}
