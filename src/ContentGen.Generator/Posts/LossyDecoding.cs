using System.Security.Cryptography;
using System.Text;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Posts;

/// <summary>Distinguishes a file that contains U+FFFD from a file whose bytes the compiler could not decode, which it
/// replaces by the same character.</summary>
internal static class LossyDecoding
{
    private const char Replacement = '\uFFFD';

    public static ContentFile FileOf(ContentFile located, SourceText source)
    {
        var text = source.ToString();
        var isLossy = text.IndexOf(Replacement) >= 0 && !IsInFile(source, text);
        return located with { Text = text, IsDecodedLossily = isLossy };
    }

    // The checksum is that of the file's bytes. If the encoded text has a different one, the file contained other
    // bytes.
    private static bool IsInFile(SourceText source, string text)
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
