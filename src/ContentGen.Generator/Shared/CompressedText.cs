using System.Buffers;
using System.IO.Compression;
using System.Text;

namespace ContentGen.Generator.Shared;

/// <summary>A long text, compressed: the posts' HTML is most of what the generator keeps, and of what it writes.</summary>
/// <remarks>The same version of .NET gives the same bytes on every machine: tried with .NET 10 on x64, with and without
/// vector instructions, and on arm64. Another version, and the .NET Framework, may compress in another way.</remarks>
internal sealed class CompressedText
{
    // Takes less than a millisecond.
    private const int Slice = 64 * 1024;

    private readonly byte[] _deflated;

    // A text with half a surrogate pair has no UTF-8, and stays as it is.
    private readonly string? _text;

    // Kept once it was used: where bodies are not compressed, an edit of one writes all bodies of its shard again.
    private byte[]? _utf8;

    private CompressedText(byte[] deflated, int length)
    {
        _deflated = deflated;
        Length = length;
    }

    private CompressedText(string text)
        : this([], text.Length) => _text = text;

    /// <summary>The length of the text in UTF-16 units.</summary>
    public int Length { get; }

    public bool HasUtf8 => _text is null;

    /// <summary>How many characters <see cref="WriteBase64"/> writes.</summary>
    public int Base64Length => (_deflated.Length + 2) / 3 * 4;

    /// <summary>Compresses two texts as one.</summary>
    public static CompressedText Of(string head, ReadOnlySpan<char> rest, CancellationToken cancellation)
    {
        var length = head.Length + rest.Length;
        var characters = ArrayPool<char>.Shared.Rent(length);
        var utf8 = ArrayPool<byte>.Shared.Rent(Utf8.Strict.GetMaxByteCount(length));
        try
        {
            head.CopyTo(0, characters, 0, head.Length);
            rest.CopyTo(characters.AsSpan(head.Length));
            var count = Utf8.Strict.GetBytes(characters, 0, length, utf8, 0);
            return new CompressedText(Deflate(utf8, count, cancellation), length);
        }
        catch (EncoderFallbackException)
        {
            return new CompressedText(new string(characters, 0, length));
        }
        finally
        {
            ArrayPool<char>.Shared.Return(characters);
            ArrayPool<byte>.Shared.Return(utf8);
        }
    }

    /// <summary>Writes the text's UTF-8, deflated, if it <see cref="HasUtf8"/>.</summary>
    public void WriteBase64(char[] characters, int index) => Convert.ToBase64CharArray(_deflated, 0, _deflated.Length, characters, index);

    public override string ToString()
    {
        if (_text is not null)
            return _text;

        var utf8 = _utf8 ??= Inflate();
        return Utf8.Strict.GetString(utf8, 0, utf8.Length);
    }

    private byte[] Inflate()
    {
        using var utf8 = new MemoryStream(Length);
        using (var deflate = new DeflateStream(new MemoryStream(_deflated), CompressionMode.Decompress))
            deflate.CopyTo(utf8);
        return utf8.ToArray();
    }

    // For a post of 6 KB the fastest level takes 22 µs and this one 60; everything else that reads a post takes 130. But
    // this level makes the assembly a fifth smaller, and the compiler holds several copies of it: with 10,000 posts it
    // needs 75 MB less in the same time.
    private static byte[] Deflate(byte[] bytes, int count, CancellationToken cancellation)
    {
        var deflated = new MemoryStream(count / 2);
        using (var deflate = new DeflateStream(deflated, CompressionLevel.Optimal, leaveOpen: true))
        {
            for (var start = 0; start < count; start += Slice)
            {
                cancellation.ThrowIfCancellationRequested();
                deflate.Write(bytes, start, Math.Min(Slice, count - start));
            }
        }

        return deflated.ToArray();
    }
}
