using ContentGen.Generator.Configuration;
using ContentGen.Generator.Inference.Shapes;
using ContentGen.Generator.Inference.Types;
using ContentGen.Generator.Posts;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Inference;

/// <summary>Infers a record from the shapes of each folder's posts.</summary>
internal static class InferredFolders
{
    /// <param name="posts">All; those of a declared record are not waited for.</param>
    /// <param name="declared">Whose posts have no shape here.</param>
    /// <param name="options">Which may allow declared records only.</param>
    /// <param name="cancellation">Ends the wait for the posts.</param>
    public static EquatableArray<InferredFolder> Of(
        EquatableArray<PendingPost> posts,
        CollectionSchemas declared,
        ContentOptions options,
        CancellationToken cancellation)
    {
        if (!options.InferSchema)
            return default;

        var shapes = new List<PostShape>();
        // Which collection a file belongs to is decided by its folder, and files of a folder come one after the other.
        var (folder, isDeclared) = ("", false);
        foreach (var post in posts)
        {
            if (post.IsData)
                continue;

            var path = post.File.ProjectPath;
            if (!IsIn(folder, path))
            {
                folder = path.Substring(0, path.LastIndexOf('/') + 1);
                isDeclared = declared.Claims(post.File.ContentPath);
            }

            if (!isDeclared && ShapeReader.Read(post.Result(cancellation)) is { } shape)
                shapes.Add(shape);
        }

        return shapes
            // On Linux there may be both "Posts" and "posts", which are one collection.
            .GroupBy(static shape => shape.Folder, StringComparer.OrdinalIgnoreCase)
            .Select(static folder => Of(folder.Key, folder.ToList()))
            .ToEquatableArray();
    }

    private static bool IsIn(string folder, string path) =>
        folder.Length > 0 && folder.Length == path.LastIndexOf('/') + 1
            && path.StartsWith(folder, StringComparison.Ordinal);

    private static InferredFolder Of(string folder, List<PostShape> posts)
    {
        // A post that is left out says nothing about the others. Only where all are, they are all there is.
        var complete = posts.Where(static post => post.IsComplete).ToList();
        var read = complete.Count > 0 ? complete : posts.Where(static post => post.Keys is not null).ToList();
        var record = RecordInference.OfPosts(
            read.Select(static post => new Occurrence(post.Keys!, post.ProjectPath)).ToList());
        return new InferredFolder(folder, posts[0].Start, record)
        {
            HasMajority = Majority.IsNearlyAll(complete.Count, complete.Count + 1),
            OtherFiles = OtherFiles.Among(complete, record),
            SharedSlugs = SharedSlugs.Among(complete),
        };
    }
}
