using System.Collections.Immutable;
using System.Globalization;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Model;
using ContentGen.Generator.Rendering;
using ContentGen.Generator.Schema;

namespace ContentGen.Generator.Inference;

/// <summary>Finds data files among the posts of an inferred record: they are entries only once it is declared.</summary>
internal static class LeftOutData
{
    /// <param name="posts">All files of the project.</param>
    /// <param name="schemas">Declared and inferred ones.</param>
    /// <param name="contentDirectory">What a file's path begins with: <c>content/</c>.</param>
    public static EquatableArray<Finding> Find(EquatableArray<PendingPost> posts, CollectionSchemas schemas, string contentDirectory)
    {
        if (!schemas.All.Items.Any(static schema => schema.IsInferred))
            return default;

        return posts
            .Where(static post => post.IsData)
            .Select(post => (post.File, Schema: schemas.For(post.File.ProjectPath.Substring(contentDirectory.Length))))
            .Where(static pair => pair.Schema is { IsInferred: true })
            .OrderBy(static pair => pair.File.ProjectPath, StringComparer.Ordinal)
            .GroupBy(static pair => pair.Schema!.Record.Name, static pair => pair.File)
            .Select(static group => FindingOf(group.Key, group.ToList()))
            .ToEquatableArray();
    }

    private static Finding FindingOf(string record, List<ContentFile> files)
    {
        // Roslyn's input node may give one file twice.
        var count = files.Select(static file => file.ProjectPath).Distinct(StringComparer.Ordinal).Count();
        return new Finding(
            InferenceRules.LeftOutData,
            files[0].Start,
            [record, count == 1 ? "this one is" : $"this one and {(count - 1).ToString(CultureInfo.InvariantCulture)} more are"]);
    }
}
