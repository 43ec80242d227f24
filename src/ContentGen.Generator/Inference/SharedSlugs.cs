using ContentGen.Generator.Binding;
using ContentGen.Generator.Inference.Shapes;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Inference;

/// <summary>Finds slugs that posts of several folders give themselves. In Hugo and Docusaurus a slug is the last segment
/// of the path only, so that they are no mistakes.</summary>
internal static class SharedSlugs
{
    public static EquatableArray<string> Among(IReadOnlyList<PostShape> posts) => posts
        .GroupBy(SlugOf, StringComparer.OrdinalIgnoreCase)
        .Where(static group => group.Skip(1).Any() && group.Any(IsInFolder))
        .Select(static group => group.Key)
        .ToEquatableArray();

    private static string SlugOf(PostShape post) => post.Slug ?? Slug.Of(post.Id);

    private static bool IsInFolder(PostShape post) => post.Slug is not null && post.Id.IndexOf('/') >= 0;
}
