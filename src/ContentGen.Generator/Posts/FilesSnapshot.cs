using System.Collections.Immutable;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Posts;

/// <summary>The files of one run and the posts that they became, so that the next run reads only what
/// changed.</summary>
/// <param name="posts">The post of each file; null for a file that is not content.</param>
internal sealed class FilesSnapshot(ImmutableArray<AdditionalText> files, PendingPost?[] posts)
{
    public static readonly FilesSnapshot Empty = new(ImmutableArray<AdditionalText>.Empty, []);

    // Needed only after files were added or removed.
    private readonly Lazy<Dictionary<string, int>> _positions = new(() =>
    {
        var positions = new Dictionary<string, int>(files.Length, StringComparer.Ordinal);
        for (var i = 0; i < files.Length; i++)
            positions[files[i].Path] = i;
        return positions;
    });

    /// <summary>Finds the post of the same file object, which an editor keeps until the file changes.</summary>
    /// <param name="position">The position of the file in the current run.</param>
    public bool TryFind(AdditionalText file, int position, out PendingPost? post)
    {
        var known = position < files.Length && ReferenceEquals(files[position], file)
            ? position
            : PositionOf(file.Path, position);
        var isFound = known >= 0 && ReferenceEquals(files[known], file);
        post = isFound ? posts[known] : null;
        return isFound;
    }

    /// <summary>The post of an equal file: a compiler server reads all files again in each build.</summary>
    public PendingPost? PostOf(ContentFile file, int position)
    {
        var known = PositionOf(file.Path, position);
        return known >= 0 && posts[known] is { } post && post.IsOf(file) ? post : null;
    }

    private int PositionOf(string path, int likely) =>
        likely < files.Length && files[likely].Path == path ? likely
        : files.Length > 0 && _positions.Value.TryGetValue(path, out var position) ? position
        : -1;
}
