using System.Text;
using ContentGen.Generator.Posts;
using ContentGen.Generator.Tests.Reading;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Tests.Posts;

public class LossyDecodingTests
{
    private const string Written = "---\ntitle: a\uFFFDb\n---\n";

    private static readonly byte[] Latin1 = Encoding.Latin1.GetBytes("---\ntitle: aéb\n---\n");

    public static TheoryData<string, byte[], bool> Files => new()
    {
        { "U+FFFD", Encoding.UTF8.GetBytes(Written), false },
        { "U+FFFD after a byte order mark", [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Written)], false },
        { "U+FFFD in UTF-16", WithMark(Encoding.Unicode), false },
        { "U+FFFD in big-endian UTF-16", WithMark(Encoding.BigEndianUnicode), false },
        { "bytes of Latin-1", Latin1, true },
        { "bytes of Latin-1 after a byte order mark", [.. Encoding.UTF8.GetPreamble(), .. Latin1], true },
        { "bytes of Latin-1 and U+FFFD", [.. Encoding.UTF8.GetBytes(Written), .. Latin1], true },
        { "neither", Encoding.UTF8.GetBytes("---\ntitle: aéb\n---\n"), false },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void IsToldFromACharacterThatIsInTheFile(string name, byte[] bytes, bool isLossy)
    {
        foreach (var algorithm in new[] { SourceHashAlgorithm.Sha1, SourceHashAlgorithm.Sha256 })
        {
            using var stream = new MemoryStream(bytes);
            var file = LossyDecoding.FileOf(Head.File(""), SourceText.From(stream, Encoding.UTF8, algorithm));

            Assert.True(isLossy == file.IsDecodedLossily, $"{name}: {file.IsDecodedLossily}");
        }
    }

    [Fact]
    public void IsNothingThatAnEditorShows() =>
        Assert.False(LossyDecoding.FileOf(Head.File(""), SourceText.From(Written)).IsDecodedLossily);

    [Fact]
    public void MakesAnotherFileOfTheSameText() =>
        Assert.NotEqual(Head.File(Written), Head.File(Written) with { IsDecodedLossily = true });

    private static byte[] WithMark(Encoding encoding) => [.. encoding.GetPreamble(), .. encoding.GetBytes(Written)];
}
