using ContentGen.Generator.Binding;
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
        var path = post.File.ContentPath;
        var slash = path.IndexOf('/');
        var folder = slash < 0 ? CollectionSchema.RootFolder : path.Substring(0, slash);
        var unknown = new PostShape(folder, post.File.Path, post.File.ProjectPath, Keys: null)
        {
            FolderLength = post.File.ContentStart + slash + 1,
        };
        return post.FrontMatter.State == FrontMatterState.Readable
            // A fault of ours is reported where the post is bound.
            ? Guard.Run(post.File, () => Filled(unknown, post.FrontMatter), _ => unknown)
            : unknown;
    }

    private static PostShape Filled(PostShape unknown, FrontMatter frontMatter)
    {
        // Where one line could not be read, nobody knows what the lines below it are.
        var error = frontMatter.Findings.FirstOrDefault(static finding => finding.IsError);
        var slug = EntryKeys.Find(frontMatter.Root, EntryKeys.SlugKey)?.Value as ScalarNode;
        return unknown with
        {
            Keys = error is null
                ? ShapeOf(frontMatter.Root.Entries)
                : ShapeOf(ReadBefore(error.Place.Span.Start, frontMatter.Root)),
            IsComplete = error is null,
            Slug = slug is { IsNull: false } ? SlugText.WithoutOuterSlashes(slug.Text) : null,
        };
    }

    private static IEnumerable<MappingEntry> ReadBefore(int error, MappingNode root) => root.Entries
        .Where(entry => entry.KeySpan.Start < error)
        .Select(entry => entry.Value.Span.End < error ? entry : entry with { Value = new UnreadableNode(default) });

    private static MappingShape ShapeOf(IEnumerable<MappingEntry> entries) =>
        new(entries.Select(static entry => new KeyShape(entry.Key, ShapeOf(entry.Value))).ToEquatableArray());

    private static ValueShape ShapeOf(FrontMatterNode node) => node switch
    {
        ScalarNode { IsNull: true, Text: var text } => text.Length == 0 ? EmptyShape.Nothing : EmptyShape.Null,
        ScalarNode scalar => new ScalarShape(ScalarFitsReader.Read(scalar)),
        ListNode list => new ListShapes(list.Items.Select(ShapeOf).Distinct().ToEquatableArray()),
        MappingNode mapping => ShapeOf(mapping.Entries),
        _ => UnreadableShape.Instance,
    };
}
