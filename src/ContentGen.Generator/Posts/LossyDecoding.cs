using System.Security.Cryptography;
using System.Text;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Posts;

/// <summary>Tells a file in which U+FFFD is written from one whose bytes the compiler could not decode, for which it
/// puts the same character into the text.</summary>
internal static class LossyDecoding
{
    private const char Replacement = '\uFFFD';

    public static ContentFile FileOf(ContentFile located, SourceText source)
    {
        var text = source.ToString();
        var isLossy = text.IndexOf(Replacement) >= 0 && !IsWrittenIn(source, text);
        return located with { Text = text, IsDecodedLossily = isLossy };
    }

    // The checksum is that of the file's bytes: where the text encoded again has another one, they were other bytes.
    private static bool IsWrittenIn(SourceText source, string text)
    {
        var isSha1 = source.ChecksumAlgorithm == SourceHashAlgorithm.Sha1;
        using HashAlgorithm hash = isSha1 ? SHA1.Create() : SHA256.Create();
        var checksum = source.GetChecksum();
        var encoding = source.Encoding ?? Encoding.UTF8;
        var bytes = encoding.GetBytes(text);
        return checksum.SequenceEqual(hash.ComputeHash(bytes))
            || checksum.SequenceEqual(hash.ComputeHash([.. BytesOfMark(encoding), .. bytes]));
    }

    private static byte[] BytesOfMark(Encoding encoding) =>
        encoding.GetPreamble() is { Length: > 0 } mark ? mark : Encoding.UTF8.GetPreamble();
}
