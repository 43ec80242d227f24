using ContentGen.Generator.Schema;
using ContentGen.Generator.Tests.Caching;

namespace ContentGen.Generator.Tests.Inference;

/// <summary>Sites without a declared record, made of front matter alone.</summary>
internal static class Folder
{
    /// <summary>One post of <c>content/posts</c> for each text, named a, b, c and so on.</summary>
    public static Site Of(params string[] frontMatter)
    {
        var site = new Site();
        for (var i = 0; i < frontMatter.Length; i++)
            site = site.File(PathOf(i), $"---\n{frontMatter[i].ReplaceLineEndings("\n")}\n---\nText.\n");
        return site;
    }

    public static string PathOf(int post) => $"content/posts/{(char)('a' + post)}.md";

    /// <summary>The members of the first record of the declaration, without their documentation.</summary>
    public static IEnumerable<string> Members(this SiteBuild build, string record = "Post") => build.Source(".Declaration.g.cs")
        .Split('\n')
        .SkipWhile(line => !line.EndsWith($"partial record {record}", StringComparison.Ordinal))
        .TakeWhile(static line => line != "}")
        .Select(static line => line.Trim())
        .Where(static line => line.StartsWith("public ", StringComparison.Ordinal) && line.Contains("init;", StringComparison.Ordinal))
        .Select(static line => line["public ".Length..].Replace(" { get; init; }", "", StringComparison.Ordinal));

    /// <summary>Lets <see cref="SiteBuild.Run"/> give an expression's value for the last post.</summary>
    public static Site Probe(this Site site, string expression) => site.Source(
        "Probe.cs",
        $"public static class Probe {{ public static object? Run() => Site.Post.All.Select(static post => (object?)({expression})).Last(); }}");

    /// <summary>The schemas by which posts are read, whether declared or inferred.</summary>
    public static IEnumerable<CollectionSchema> SchemaStages(this Site site)
    {
        var stages = new IncrementalSite(site).Result.TrackedSteps[PipelineStages.Schemas];
        return ((CollectionSchemas)Assert.Single(stages).Outputs[0].Value).All;
    }

    /// <summary>The inferred type of one key that each post has, with these values.</summary>
    public static string TypeOf(params string[] values)
    {
        var build = Of([.. values.Select(static value => $"x: {value}")]).Build();
        return Assert.Single(build.AssertCompiles().Members()).Replace("required ", "", StringComparison.Ordinal).Replace(" X", "", StringComparison.Ordinal);
    }
}
