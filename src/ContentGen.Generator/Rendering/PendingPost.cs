using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ContentGen.Generator.Configuration;
using ContentGen.Generator.Model;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Rendering;

/// <summary>A post that is being read and rendered, on whatever processor is free. Equal to another when its file is.</summary>
internal sealed class PendingPost : BackgroundWork<ParsedPost>, IEquatable<PendingPost>
{
    private static readonly ConditionalWeakTable<AdditionalText, Known> Files = new();

    private PendingPost(ContentFile file)
    {
        File = file;
        IsData = ContentFiles.IsData(file.Path);
    }

    /// <summary>Known without waiting.</summary>
    public ContentFile File { get; }

    public bool IsData { get; }

    /// <summary>What binding has made of the post last: it is asked for all posts again when one has changed.</summary>
    public object? LastBound { get; set; }

    /// <summary>Those of all files that are content.</summary>
    public static ImmutableArray<PendingPost> AllOf(ImmutableArray<AdditionalText> files, ContentOptions options, CancellationToken cancellation)
    {
        var posts = ImmutableArray.CreateBuilder<PendingPost>(files.Length);
        foreach (var file in files)
        {
            if (OnceOf(file, options, cancellation) is { } post)
                posts.Add(post);
        }

        return posts.ToImmutable();
    }

    // As for entries, a stage for each file would cost more than reading the one that was edited.
    private static PendingPost? OnceOf(AdditionalText file, ContentOptions options, CancellationToken cancellation)
    {
        if (Files.TryGetValue(file, out var known) && known.Options == options)
            return known.Post;

        cancellation.ThrowIfCancellationRequested();
        var post = ContentFiles.Find(file, options, cancellation) is { } content ? new PendingPost(content) : null;
        lock (Files)
        {
            Files.Remove(file);
            Files.Add(file, new Known(options, post));
        }

        return post;
    }

    private sealed record Known(ContentOptions Options, PendingPost? Post);

    /// <summary>Begins to read those that are new. Data files are read only if a record turns out to ask for them.</summary>
    public static ImmutableArray<PendingPost> BeginAll(ImmutableArray<PendingPost> posts, CancellationToken cancellation)
    {
        foreach (var post in posts)
        {
            if (!post.HasBegun && !post.IsData)
                post.Begin(cancellation);
        }

        return posts;
    }

    public bool Equals(PendingPost? other) => ReferenceEquals(this, other) || (other is not null && File.Equals(other.File));

    public override bool Equals(object? obj) => Equals(obj as PendingPost);

    public override int GetHashCode() => File.GetHashCode();

    protected override ParsedPost Do(CancellationToken cancellation) => PostParser.Parse(File, cancellation);
}
