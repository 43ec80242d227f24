using System.Collections.Immutable;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Binding;

/// <summary>Reads a post's front matter as the values that its collection's record asks for.</summary>
internal static class FrontMatterBinder
{
    /// <param name="file">The post.</param>
    /// <param name="frontMatter">Its keys; only <see cref="FrontMatterState.Readable"/>, since nothing can be said of
    /// the keys of any other.</param>
    /// <param name="schema">What is asked of them.</param>
    public static BoundFrontMatter Bind(ContentFile file, FrontMatter frontMatter, CollectionSchema schema)
    {
        var findings = new FindingList(file, BindingRules.TooMany);
        var index = SchemaIndex.Of(schema);
        var values = new ValueBinder(index, findings).BindRecord(index.Root, frontMatter.Root, frontMatter.Fence);
        var inOrder = findings.InFileOrder(frontMatter.Fence);
        return new BoundFrontMatter(values, ForeignFile.Find(file, frontMatter.Root, index.Root, inOrder) is { } foreign ? ImmutableArray.Create(foreign) : inOrder);
    }
}
