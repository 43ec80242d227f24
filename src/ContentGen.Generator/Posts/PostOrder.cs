using System.Collections.Immutable;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Posts;

/// <summary>Sorts posts by path and removes duplicates.</summary>
internal static class PostOrder
{
    /// <remarks>After a rename that changes the order of files, Roslyn's input node yields one file twice. Emitted
    /// twice, the hint name of a shard would collide, and that run of the generator would emit nothing at
    /// all.</remarks>
    public static EquatableArray<PendingPost> Of(PendingPost?[] posts)
    {
        var ordered = ImmutableArray.CreateBuilder<PendingPost>(posts.Length);
        var isInOrder = true;
        foreach (var post in posts)
        {
            if (post is null)
                continue;
            isInOrder = isInOrder && (ordered.Count == 0 || Compare(ordered[ordered.Count - 1], post) < 0);
            ordered.Add(post);
        }

        if (isInOrder)
            return ordered.Count == posts.Length ? ordered.MoveToImmutable() : ordered.ToImmutable();

        ordered.Sort(Compare);
        return ordered.Where((post, i) => i == 0 || Compare(ordered[i - 1], post) != 0).ToEquatableArray();
    }

    private static int Compare(PendingPost x, PendingPost y) =>
        string.CompareOrdinal(x.File.ProjectPath, y.File.ProjectPath);
}
