using System.Collections.Immutable;
using ContentGen.Generator.Configuration;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Posts;

/// <summary>Sorts posts by path and removes duplicates.</summary>
internal static class PostOrder
{
    /// <remarks>After a rename that changes the order of files, Roslyn's input node yields one file twice. Emitted
    /// twice, the hint name of a shard would collide, and that run of the generator would emit nothing at all. Two
    /// different files can have one path too, if the path of the content folder has a <c>..</c> in it: that is reported
    /// at the one that is kept.</remarks>
    public static EquatableArray<PendingPost> Of(PendingPost?[] posts)
    {
        var ordered = ImmutableArray.CreateBuilder<PendingPost>(posts.Length);
        var isInOrder = true;
        foreach (var post in posts)
        {
            if (post is null)
                continue;
            isInOrder = isInOrder && (ordered.Count == 0 || ComparePaths(ordered[ordered.Count - 1], post) < 0);
            ordered.Add(post);
        }

        if (isInOrder)
            return ordered.Count == posts.Length ? ordered.MoveToImmutable() : ordered.ToImmutable();

        ordered.Sort(Compare);
        var distinct = ImmutableArray.CreateBuilder<PendingPost>(ordered.Count);
        foreach (var post in ordered)
        {
            var last = distinct.Count - 1;
            if (last < 0 || distinct[last].File.ProjectPath != post.File.ProjectPath)
                distinct.Add(post);
            else if (ContentPath.Normalize(distinct[last].File.Path) is var path
                && path != ContentPath.Normalize(post.File.Path))
                distinct[last] = WithFault(distinct[last].File, post.File);
        }

        return distinct.ToImmutable();
    }

    private static PendingPost WithFault(ContentFile file, ContentFile other) => new(
        file, new Finding(CheckingRules.SamePath, file.Start, [other.Path.Replace('\\', '/'), file.ProjectPath]));

    private static int Compare(PendingPost x, PendingPost y)
    {
        var order = ComparePaths(x, y);
        return order != 0 ? order : string.CompareOrdinal(x.File.Path, y.File.Path);
    }

    private static int ComparePaths(PendingPost x, PendingPost y) =>
        string.CompareOrdinal(x.File.ProjectPath, y.File.ProjectPath);
}
