using System.Globalization;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Posts;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Inference;

/// <summary>Finds data files among the posts of an inferred record: they are entries only once it is
/// declared.</summary>
internal static class LeftOutData
{
    /// <param name="posts">All files of the project.</param>
    /// <param name="schemas">Declared and inferred ones.</param>
    public static EquatableArray<Finding> Find(EquatableArray<PendingPost> posts, CollectionSchemas schemas)
    {
        if (!schemas.All.Items.Any(static schema => schema.IsInferred))
            return default;

        return posts
            .Where(static post => post.IsData)
            .Select(post => (post.File, Schema: schemas.For(post.File.ContentPath)))
            .Where(static pair => pair.Schema is { IsInferred: true })
            .GroupBy(static pair => pair.Schema!.Record.Name, static pair => pair.File)
            .Select(static group => FindingOf(group.Key, group.ToList()))
            .ToEquatableArray();
    }

    private static Finding FindingOf(string record, List<ContentFile> files)
    {
        var others = (files.Count - 1).ToString(CultureInfo.InvariantCulture);
        return new Finding(
            InferenceRules.LeftOutData,
            files[0].Start,
            [record, files.Count == 1 ? "this one is" : $"this one and {others} more are"]);
    }
}
