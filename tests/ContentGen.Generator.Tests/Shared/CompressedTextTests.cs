using System.IO.Compression;
using ContentGen.Generator.Shared;
using CsCheck;

namespace ContentGen.Generator.Tests.Shared;

public class CompressedTextTests
{
    // [InlineData] stores UTF-8, which cannot represent half a pair.
    [Fact]
    public void HalfASurrogatePairHasNoUtf8()
    {
        AssertPreserved("", hasUtf8: true);
        AssertPreserved("<p>Plain</p>\n", hasUtf8: true);
        AssertPreserved("\uFEFF日本語 🎉 \u2028", hasUtf8: true);
        AssertPreserved("half \uD83C", hasUtf8: false);
        AssertPreserved("\uDF89 half", hasUtf8: false);

        static void AssertPreserved(string text, bool hasUtf8)
        {
            var compressed = CompressedText.Of("", text, CancellationToken.None);
            Assert.Equal(hasUtf8, compressed.HasUtf8);
            Assert.Equal(text.Length, compressed.Length);
            Assert.Equal(text, compressed.ToString());
        }
    }

    // Unpaired surrogates are included.
    private static readonly Gen<char[]> Texts =
        Gen.OneOf(Gen.Char['\0', '\u00FF'], Gen.Char, Gen.Char['a', 'z']).Array[0, 40];

    [Fact]
    public void EveryTextIsPreserved() => Texts.Sample(
        static characters => Assert.Equal(
            new string(characters), CompressedText.Of("", characters, CancellationToken.None).ToString()),
        iter: 5_000,
        threads: 1);

    [Fact]
    public void TheBase64IsThatOfTheDeflatedUtf8()
    {
        for (var length = 1; length < 20; length++)
        {
            var text = new string('ä', length * length);
            var compressed = CompressedText.Of("", text, CancellationToken.None);
            var characters = new char[compressed.Base64Length + 2];
            compressed.WriteBase64(characters, 1);

            Assert.Equal('\0', characters[0]);
            Assert.Equal('\0', characters[^1]);
            var bytes = Convert.FromBase64CharArray(characters, 1, compressed.Base64Length);
            using var inflated = new StreamReader(
                new DeflateStream(new MemoryStream(bytes), CompressionMode.Decompress));
            Assert.Equal(text, inflated.ReadToEnd());
        }
    }

    [Fact]
    public void RepeatedTextIsMuchShorter() =>
        Assert.InRange(CompressedText.Of("", Lines(200), CancellationToken.None).Base64Length, 1, 41 * 200 / 10);

    [Fact]
    public void ALongTextCanBeCancelled()
    {
        Assert.Equal(Lines(10_000), CompressedText.Of("", Lines(10_000), CancellationToken.None).ToString());
        Assert.Throws<OperationCanceledException>(
            () => CompressedText.Of("", Lines(10_000), new CancellationToken(canceled: true)));
    }

    private static string Lines(int count) =>
        string.Concat(Enumerable.Repeat("<p>A line of text that says nothing.</p>\n", count));
}
