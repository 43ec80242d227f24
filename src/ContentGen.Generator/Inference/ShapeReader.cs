using ContentGen.Generator.Configuration;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Model;
using ContentGen.Generator.Reading;
using ContentGen.Generator.Rendering;
using ContentGen.Generator.Schema;

namespace ContentGen.Generator.Inference;

/// <summary>Takes the shape of a post that no declared record asks for.</summary>
internal static class ShapeReader
{
    /// <param name="pending">Any post; one of a declared record is not waited for.</param>
    /// <param name="declared">Whose posts have no shape here.</param>
    /// <param name="options">Which may ask for declared records only.</param>
    /// <param name="cancellation">Ends the wait for the post.</param>
    public static PostShape Read(PendingPost pending, CollectionSchemas declared, ContentOptions options, CancellationToken cancellation)
    {
        var path = pending.File.ProjectPath.Substring(options.ContentDirectory.Length);
        if (!options.InferSchema || declared.Claims(path))
            return PostShape.None;

        // A folder with nothing but a README.md is no collection.
        var post = pending.Result(cancellation);
        if (post.FrontMatter.State == FrontMatterState.None)
            return PostShape.None;

        var slash = path.IndexOf('/');
        var unknown = new PostShape(slash < 0 ? CollectionSchema.ContentFolder : path.Substring(0, slash), post.File.Path, post.File.ProjectPath, null);
        return post.FrontMatter.State == FrontMatterState.Readable
            // A fault of ours is reported where the post is bound.
            ? Guard.Run(post.File, () => unknown with { Keys = ShapeOf(post.FrontMatter.Root) }, _ => unknown)
            : unknown;
    }

    private static MappingShape ShapeOf(MappingNode mapping) =>
        new(mapping.Entries.Select(static entry => new KeyShape(entry.Key, ShapeOf(entry.Value))).ToEquatableArray());

    private static ValueShape ShapeOf(FrontMatterNode node) => node switch
    {
        ScalarNode { IsNull: true } => EmptyShape.Instance,
        ScalarNode scalar => new ScalarShape(ScalarFitsReader.Read(scalar)),
        ListNode list => new ListShapes(list.Items.Select(ShapeOf).Distinct().ToEquatableArray()),
        MappingNode mapping => ShapeOf(mapping),
        _ => UnreadableShape.Instance,
    };
}
