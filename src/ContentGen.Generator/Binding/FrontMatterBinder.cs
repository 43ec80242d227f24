using System.Collections.Immutable;
using ContentGen.Generator.Binding.Keys;
using ContentGen.Generator.Binding.Values;
using ContentGen.Generator.Reading;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Binding;

/// <summary>Reads a post's front matter as the values of its collection's record.</summary>
internal static class FrontMatterBinder
{
    /// <param name="file">The post.</param>
    /// <param name="frontMatter">Its keys; only <see cref="FrontMatterState.Readable"/>, since the keys of any other
    /// are not known.</param>
    /// <param name="schema">The record.</param>
    public static BoundFrontMatter Bind(ContentFile file, FrontMatter frontMatter, CollectionSchema schema)
    {
        var index = SchemaIndex.Of(schema);
        var post = new PostBinding(file, index);
        var values = new ValueBinder(post).BindRoot(frontMatter.Root, frontMatter.Fence);
        values = DateOfName.Fill(values, frontMatter.Root, post);
        var findings = post.Findings.InFileOrder(frontMatter.Fence);
        return ForeignFile.Find(file, frontMatter.Root, index.Root, findings) is { } foreign
            ? new BoundFrontMatter(values, ImmutableArray.Create(foreign))
            : new BoundFrontMatter(values, findings);
    }
}
