using System.IO.Compression;
using System.Text;
using ContentGen.Generated;

namespace ContentGen.Tests;

public class CompressedBodiesTests
{
    [Theory]
    [InlineData(0, "<p>One</p>\n")]
    [InlineData(1, "")]
    [InlineData(2, "\uFEFF日本語 🎉")]
    public void EachBodyIsReadByItsPosition(int position, string html)
    {
        var bodies = Body("<p>One</p>\n") + Body("") + Body("\uFEFF日本語 🎉") + Body("last");

        Assert.Equal(html, CompressedBodies.Read(bodies, position));
    }

    [Fact]
    public void OtherBodiesAreNotInflated() =>
        Assert.Equal("mine", CompressedBodies.Read("4:????" + Body("mine") + "4:????", 1));

    private static string Body(string html)
    {
        using var deflated = new MemoryStream();
        using (var deflate = new DeflateStream(deflated, CompressionLevel.Optimal))
            deflate.Write(Encoding.UTF8.GetBytes(html));
        var base64 = Convert.ToBase64String(deflated.ToArray());
        return $"{base64.Length}:{base64}";
    }
}
