using System.Buffers;
using System.IO.Compression;
using System.Text;

namespace ContentGen.Generated;

/// <summary>Reads one of a shard's bodies, and inflates no other.</summary>
internal static class CompressedBodies
{
    // Without a preamble, so that a byte order mark at the start of the text stays part of it.
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <param name="bodies">The literal, in the form that <see cref="ContentShard"/> describes.</param>
    /// <param name="position">The position of the entry in its shard.</param>
    public static string Read(string bodies, int position)
    {
        var reader = new EntryReader(bodies, []);
        for (var skipped = 0; skipped < position; skipped++)
            reader.SkipText();
        return Inflate(reader.ReadText());
    }

    private static string Inflate(ReadOnlySpan<char> base64)
    {
        var deflated = ArrayPool<byte>.Shared.Rent(base64.Length);
        try
        {
            if (!Convert.TryFromBase64Chars(base64, deflated, out var length))
                throw new FormatException("The generated bodies are damaged.");
            using var stream = new DeflateStream(new MemoryStream(deflated, 0, length), CompressionMode.Decompress);
            using var text = new StreamReader(stream, Utf8, detectEncodingFromByteOrderMarks: false);
            return text.ReadToEnd();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(deflated);
        }
    }
}
