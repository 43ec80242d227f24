using ContentGen.PackageTests.Sites;

namespace ContentGen.PackageTests.PublicApi;

public sealed class PublicApiTests
{
    private const string Approved = "tests/ContentGen.PackageTests/PublicApi/PublicApi.txt";

    [Fact]
    public void ThePublicSurfaceIsTheApprovedOne()
    {
        var surface = PublicSurface.Of(typeof(ContentBody).Assembly);
        var received = Repository.PathOf(Approved.Replace(".txt", ".received.txt"));
        if (surface == File.ReadAllText(Repository.PathOf(Approved)).Replace("\r\n", "\n"))
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, surface);
        Assert.Fail(
            "the public surface of ContentGen.dll is not the approved one; "
            + $"compare {received} with {Approved}, and copy it over that file if the change is intended");
    }
}
