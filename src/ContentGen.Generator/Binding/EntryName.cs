using System.Collections.Immutable;
using ContentGen.Generator.Binding.Headers;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Posts;
using ContentGen.Generator.Reading;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Binding;

/// <summary>What an entry is called: in its collection and in its URL.</summary>
/// <param name="Findings">Why the file's name cannot be an id.</param>
internal sealed record EntryName(string Id, EntrySlug Slug, ImmutableArray<Finding> Findings)
{
    /// <param name="slug">The key of that name.</param>
    public static EntryName Of(ParsedPost post, CollectionSchema schema, EntryKey<string> slug)
    {
        var id = EntryId.Of(post.File.ProjectPath, FolderLength(post.File, schema));
        return new EntryName(id, SlugOf(post, schema, id, slug), EntryId.IsUsable(id)
            ? ImmutableArray<Finding>.Empty
            : ImmutableArray.Create(new Finding(CheckingRules.UnusableFileName, post.File.Start, [Shown.Value(id)])));
    }

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
