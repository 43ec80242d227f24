using System.Collections.Immutable;
using ContentGen.Generator.Model;

namespace ContentGen.Generator.Inference;

/// <summary>Puts the shapes of each folder's posts together.</summary>
internal static class InferredFolders
{
    public static EquatableArray<InferredFolder> Of(ImmutableArray<PostShape> shapes)
    {
        var undeclared = shapes.Where(static shape => !ReferenceEquals(shape, PostShape.None)).ToList();
        if (undeclared.Count == 0)
            return default;

        return undeclared
            .OrderBy(static shape => shape.ProjectPath, StringComparer.Ordinal)
            // On Linux there may be both "Posts" and "posts", which are one collection.
            .GroupBy(static shape => shape.Folder, StringComparer.OrdinalIgnoreCase)
            .Select(static folder => Of(folder.Key, Distinct(folder)))
            .ToEquatableArray();
    }

    private static InferredFolder Of(string folder, List<PostShape> posts) => new(
        folder,
        posts[0].Start,
        RecordInference.OfPosts(posts
            .Where(static post => post.Keys is not null)
            .Select(static post => new Occurrence(post.Keys!, post.ProjectPath))
            .ToList()));

    // After a rename that changes the order of files, Roslyn's input node gives one file twice.
    private static List<PostShape> Distinct(IEnumerable<PostShape> sorted)
    {
        var distinct = new List<PostShape>();
        foreach (var post in sorted)
        {
            if (distinct.Count == 0 || distinct[distinct.Count - 1].ProjectPath != post.ProjectPath)
                distinct.Add(post);
        }

        return distinct;
    }
}
