using ContentGen.PackageTests.Sites;

namespace ContentGen.PackageTests;

[Collection(PackageCollection.Name)]
public sealed class TrimmedSiteTests(PackedPackage package)
{
    [Fact]
    public void ATrimmedAndAheadOfTimeCompiledSiteHasNoWarning()
    {
        var site = package.NewSite()
            .Project("Site.csproj", properties: """
                <OutputType>Exe</OutputType>
                <IsAotCompatible>true</IsAotCompatible>
                <TrimmerSingleWarn>false</TrimmerSingleWarn>
                """)
            .Write("Post.cs", BlogSources.Record)
            .Write("Program.cs", BlogSources.Program)
            .Write("content/posts/one.md", BlogSources.Post("One", "2025-01-01"));

        site.Build("build", "-warnaserror").OrFail();

        Assert.StartsWith("2025-01-01 One ", site.RunProgram("bin/Debug/net10.0/Site.dll"));
    }

    // Without reflection the serializer knows what its source generator saw, as in a site that is compiled ahead of time.
    [Fact]
    public void DeclaredEntryMembersAreInJsonWithoutReflection()
    {
        var site = package.NewSite()
            .Project("Site.csproj", properties: """
                <OutputType>Exe</OutputType>
                <IsAotCompatible>true</IsAotCompatible>
                <JsonSerializerIsReflectionEnabledByDefault>false</JsonSerializerIsReflectionEnabledByDefault>
                """)
            .Write("Program.cs", """
                using System.Text.Json;
                using System.Text.Json.Serialization;
                using ContentGen;

                Console.WriteLine(JsonSerializer.Serialize([.. Post.All], SiteJson.Default.PostArray));

                [ContentCollection("posts")]
                public sealed partial record Post(string Title)
                {
                    public string Id { get; init; } = "";
                    public string Slug { get; init; } = "";
                    public string Url { get; init; } = "";
                }

                [JsonSerializable(typeof(Post[]))]
                internal sealed partial class SiteJson : JsonSerializerContext;
                """)
            .Write("content/posts/2025/One.md", "---\ntitle: One\n---\n");

        site.Build("build", "-warnaserror").OrFail();

        Assert.Equal(
            """[{"Title":"One","Id":"2025/One","Slug":"2025/one","Url":"/posts/2025/one/"}]""",
            site.RunProgram("bin/Debug/net10.0/Site.dll").Trim());
    }
}
