using ContentGen.Generator.Schema.Constraints;
using ContentGen.Generator.Schema.Values;
using static ContentGen.Generator.Tests.Binding.Schemas;

namespace ContentGen.Generator.Tests.Binding;

/// <summary>Addresses that are nearly right.</summary>
public class AddressTests
{
    private static readonly ScalarSchema Address = new(ScalarKind.Uri);

    [Theory]
    [InlineData("https//x.org/a", "https://x.org/a")]
    [InlineData("https/\\/x.org", "https://x.org")]
    [InlineData("http:/x.org", "http://x.org")]
    [InlineData("http:\\\\x.org", "http://x.org")]
    [InlineData("https;//x.org", "https://x.org")]
    [InlineData("https:x.org", "https://x.org")]
    [InlineData("https:///x.org", "https://x.org")]
    [InlineData("htps://x.org", "https://x.org")]
    [InlineData("htp://x.org", "http://x.org")]
    [InlineData("ttps://x.org", "https://x.org")]
    [InlineData("hhtps//x.org", "https://x.org")]
    [InlineData("http s://x.org", "https://x.org")]
    [InlineData("https ://x.org", "https://x.org")]
    [InlineData("https:// x.org", "https://x.org")]
    [InlineData("https://https://x.org", "https://x.org")]
    [InlineData("www.x.org/a", "https://www.x.org/a")]
    [InlineData("<https://x.org>", "https://x.org")]
    public void AMisspeltSchemeIsCorrected(string text, string address) => Assert.Equal(
        $"(2,4) CG3011 [{text}] 'v' must be a URL, not '{text}'; write {address}", Bound.Finding(Address, text));

    [Theory]
    [InlineData("C:\\site\\a.png", "/a.png")]
    [InlineData("'\\\\server\\a.png'", "/a.png")]
    public void AFileOfAMachineIsNotAnAddress(string text, string path) => Assert.Equal(
        $"(2,4) CG3011 [{text}] 'v' must be a URL, not '{text.Trim('\'')}'; write the address that the file has on the "
        + $"site, such as {path}",
        Bound.Finding(Address, text));

    [Theory]
    [InlineData(
        "htps://pod casts.x.org/a b",
        "write https://podcasts.x.org/a%20b (the name of a host cannot contain a space)")]
    [InlineData("https://x.org /a", "write https://x.org/a (the name of a host cannot contain a space)")]
    [InlineData("https://x.org/a b.html", "write https://x.org/a%20b.html, without spaces")]
    [InlineData("/images/my photo.jpg", "write /images/my%20photo.jpg, without spaces")]
    [InlineData("my photo.jpg", "write my%20photo.jpg, without spaces")]
    [InlineData("mailto me@example.org", "write an address or a path, such as https://example.com/")]
    [InlineData("see the docs", "write an address or a path, such as https://example.com/")]
    public void ASpaceIsWrittenAsItsPlaceNeeds(string text, string advice) => Assert.Equal(
        $"(2,4) CG3011 [{text}] 'v' must be a URL, not '{text}'; {advice}", Bound.Finding(Address, text));

    [Theory]
    [InlineData("https://x.org")]
    [InlineData("HTTPS://x.org")]
    [InlineData("ftp://x.org/a")]
    [InlineData("rtsp://x.org/a")]
    [InlineData("mailto:me@x.org")]
    [InlineData("tel:+4912345")]
    [InlineData("//cdn.x.org/a")]
    [InlineData("/images/a.jpg")]
    [InlineData("https/a.html")]
    [InlineData("http.jpg")]
    [InlineData("img/a.jpg")]
    [InlineData("https://web.archive.org/web/https://x.org")]
    public void OtherAddressesAreLeftAlone(string text) => Assert.Equal(text, Bound.Value(Address, text));

    [Theory]
    [InlineData("htttps://x.org", "https://x.org")]
    [InlineData("https//x.org", "https://x.org")]
    [InlineData("x.org", "https://x.org")]
    public void ATextThatMustBeAUrlIsCorrectedToo(string text, string address)
    {
        var schema = Post(Member("V", Text, constraints: new UrlConstraint(null)));

        Assert.Equal(
            [$"(2,4) CG3026 [{text}] 'v' must be a full URL, not '{text}'; write {address}"],
            Bound.Of(schema, "v: " + text).Findings);
    }
}
