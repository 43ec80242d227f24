using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Posts;
using ContentGen.Generator.Reading;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Inference.Shapes;

/// <summary>Takes the shape of a post that has no declared record.</summary>
internal static class ShapeReader
{
    private static readonly Memo<ParsedPost, PostShape> Shapes = new(ShapeOf);

    /// <returns>Null for a file without front matter: a folder with only a <c>README.md</c> is not a
    /// collection.</returns>
    public static PostShape? Read(ParsedPost post) =>
        post.FrontMatter.State == FrontMatterState.None ? null : Shapes.Of(post);

    private static PostShape ShapeOf(ParsedPost post)
    {
        var folder = CollectionSchema.FirstFolder(post.File.ContentPath);
        var unknown = new PostShape(folder, post.File.Path, post.File.ProjectPath, Keys: null);
        return post.FrontMatter.State == FrontMatterState.Readable
            // A fault of ours is reported where the post is bound.
            ? Guard.Run(post.File, () => unknown with { Keys = ShapeOf(post.FrontMatter.Root) }, _ => unknown)
            : unknown;
    }

    private static MappingShape ShapeOf(MappingNode mapping) =>
        new(mapping.Entries.Select(static entry => new KeyShape(entry.Key, ShapeOf(entry.Value))).ToEquatableArray());

    private static ValueShape ShapeOf(FrontMatterNode node) => node switch
    {
        ScalarNode { IsNull: true, Text: var text } => text.Length == 0 ? EmptyShape.Nothing : EmptyShape.Null,
        ScalarNode scalar => new ScalarShape(ScalarFitsReader.Read(scalar)),
        ListNode list => new ListShapes(list.Items.Select(ShapeOf).Distinct().ToEquatableArray()),
        MappingNode mapping => ShapeOf(mapping),
        _ => UnreadableShape.Instance,
    };
}
