using System.Text;
using ContentGen.Generator.Posts;
using ContentGen.Generator.Tests.Reading;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Tests.Posts;

public class LossyDecodingTests
{
    private const string WithReplacement = "---\ntitle: a\uFFFDb\n---\n";

    private static readonly byte[] Mark = Encoding.UTF8.GetPreamble();
    private static readonly byte[] Utf8 = Encoding.UTF8.GetBytes(WithReplacement);
    private static readonly byte[] Latin1 = Encoding.Latin1.GetBytes("---\ntitle: aéb\n---\n");

    public static TheoryData<string, byte[], bool> Files => new()
    {
        { "U+FFFD", Utf8, false },
        { "U+FFFD after a byte order mark", [.. Mark, .. Utf8], false },
        { "U+FFFD in UTF-16", WithMark(Encoding.Unicode), false },
        { "U+FFFD in big-endian UTF-16", WithMark(Encoding.BigEndianUnicode), false },
        { "Latin-1", Latin1, true },
        { "Latin-1 after a byte order mark", [.. Mark, .. Latin1], true },
        { "Latin-1 and U+FFFD", [.. Utf8, 0xE9], true },
        { "neither", Encoding.UTF8.GetBytes("---\ntitle: aéb\n---\n"), false },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void LossyDecodingIsDistinguishedFromUFFFDInTheFile(string name, byte[] bytes, bool isLossy)
    {
        foreach (var algorithm in new[] { SourceHashAlgorithm.Sha1, SourceHashAlgorithm.Sha256 })
        {
            using var stream = new MemoryStream(bytes);
            var file = LossyDecoding.FileOf(Head.File(""), SourceText.From(stream, Encoding.UTF8, algorithm));

            Assert.True(isLossy == file.IsDecodedLossily, $"{name}: {file.IsDecodedLossily}");
        }
    }

    [Fact]
    public void TextInAnEditorIsNotDecodedLossily() =>
        Assert.False(LossyDecoding.FileOf(Head.File(""), SourceText.From(WithReplacement)).IsDecodedLossily);

    [Fact]
    public void ALossilyDecodedFileDiffersFromOneWithTheSameText() =>
        Assert.NotEqual(Head.File(WithReplacement), Head.File(WithReplacement) with { IsDecodedLossily = true });

    private static byte[] WithMark(Encoding encoding) =>
        [.. encoding.GetPreamble(), .. encoding.GetBytes(WithReplacement)];
}
