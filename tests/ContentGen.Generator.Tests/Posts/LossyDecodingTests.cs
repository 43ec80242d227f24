using System.Text;
using ContentGen.Generator.Posts;
using ContentGen.Generator.Tests.Reading;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Tests.Posts;

public class LossyDecodingTests
{
    private const string Written = "---\ntitle: a\uFFFDb\n---\n";

    public static TheoryData<string, byte[], bool> Files => new()
    {
        { "U+FFFD", Encoding.UTF8.GetBytes(Written), false },
        { "U+FFFD behind a byte order mark", [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Written)], false },
        { "U+FFFD in UTF-16", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Written)], false },
        { "U+FFFD in big-endian UTF-16", [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(Written)], false },
        { "bytes of Latin-1", Encoding.Latin1.GetBytes("---\ntitle: aéb\n---\n"), true },
        { "bytes of Latin-1 behind a byte order mark", [.. Encoding.UTF8.GetPreamble(), .. Encoding.Latin1.GetBytes("---\ntitle: aéb\n---\n")], true },
        { "bytes of Latin-1 and U+FFFD", [.. Encoding.UTF8.GetBytes(Written), 0xE9], true },
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
}
