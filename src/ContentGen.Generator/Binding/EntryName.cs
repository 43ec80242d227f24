using System.Collections.Immutable;
using ContentGen.Generator.Binding.Headers;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Posts;
using ContentGen.Generator.Reading;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Binding;

/// <summary>What an entry is called: in its collection and in its URL.</summary>
/// <param name="Findings">Why the file's name cannot be an id, or gives no slug.</param>
internal sealed record EntryName(string Id, EntrySlug Slug, ImmutableArray<Finding> Findings)
{
    /// <param name="slug">The key of that name.</param>
    public static EntryName Of(ParsedPost post, CollectionSchema schema, EntryKey<string> slug)
    {
        var id = EntryId.Of(post.File.ProjectPath, FolderLength(post.File, schema));
        var name = SlugOf(post, schema, id, slug);
        return new EntryName(id, name, !EntryId.IsUsable(id)
            ? ImmutableArray.Create(new Finding(CheckingRules.UnusableFileName, post.File.Start, [Shown.Value(id)]))
            : slug.State == EntryKeyState.Absent && Binding.Slug.SegmentOf(LastSegment(id)).Length == 0
                ? ImmutableArray.Create(new Finding(
                    CheckingRules.NoSlugInName, post.File.Start, [Shown.Value(LastSegment(id)), name.Text]))
                : ImmutableArray<Finding>.Empty);
    }

    private static string LastSegment(string id) => id.Substring(id.LastIndexOf('/') + 1);

    private static int FolderLength(ContentFile file, CollectionSchema schema) =>
        file.ContentStart + (schema.Folder == CollectionSchema.RootFolder ? 0 : schema.Folder.Length + 1);

    private static EntrySlug SlugOf(
        ParsedPost post, CollectionSchema schema, string id, EntryKey<string> slug)
    {
        if (slug.State == EntryKeyState.Read)
        {
            return new EntrySlug(schema.SharedSlugs.Contains(slug.Value, StringComparer.OrdinalIgnoreCase)
                ? Binding.Slug.InFolder(id, slug.Value)
                : slug.Value, IsSet: true);
        }

        var isKnown = slug.State == EntryKeyState.Absent && post.FrontMatter.State != FrontMatterState.Unreadable;
        return new EntrySlug(
            Binding.Slug.Of(id),
            isKnown,
            isKnown ? null : UnreadSlug.Find(post.File.Text, post.FrontMatter.BodyStart));
    }
}
