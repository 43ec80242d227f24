using System.Text;

namespace ContentGen.Generator.Rendering.Html;

/// <summary>Takes a post's HTML. Unlike a <see cref="StringWriter"/> it can be read and mended in place.</summary>
internal sealed class HtmlBuffer : TextWriter
{
    // A plain string literal cannot be longer than about 8.3 million characters, all posts together. Without a limit a
    // megabyte of references to one long link definition would be written as gigabytes.
    public const int Longest = 8_000_000;

    // Larger ones are not kept for the next post.
    private const int LongestKept = 256 * 1024;

    private char[] _characters = new char[16 * 1024];

    public int Length { get; private set; }

    public override Encoding Encoding => Encoding.Unicode;

    /// <summary>Checked whenever the buffer grows, which is the only part of rendering that sees a very long post.</summary>
    public CancellationToken CancellationToken { get; set; }

    public ReadOnlySpan<char> Written => _characters.AsSpan(0, Length);

    public override void Write(char value)
    {
        if (Length == _characters.Length)
            Grow(1);
        _characters[Length++] = value;
    }

    public override void Write(string? value)
    {
        if (value is null)
            return;
        if (value.Length > _characters.Length - Length)
            Grow(value.Length);
        value.CopyTo(0, _characters, Length, value.Length);
        Length += value.Length;
    }

    public override void Write(char[] buffer, int index, int count)
    {
        if (count > _characters.Length - Length)
            Grow(count);
        Array.Copy(buffer, index, _characters, Length, count);
        Length += count;
    }

    public override void WriteLine() => Write('\n');

    public override void WriteLine(string? value)
    {
        Write(value);
        Write('\n');
    }

    /// <summary>Puts text before what was written last, which then moves: cheap near the end.</summary>
    public void Insert(int position, string value)
    {
        var moved = Length - position;
        if (value.Length > _characters.Length - Length)
            Grow(value.Length);
        Array.Copy(_characters, position, _characters, position + value.Length, moved);
        value.CopyTo(0, _characters, position, value.Length);
        Length += value.Length;
    }

    public void Clear()
    {
        Length = 0;
        CancellationToken = default;
        if (_characters.Length > LongestKept)
            _characters = new char[16 * 1024];
    }

    private void Grow(int count)
    {
        CancellationToken.ThrowIfCancellationRequested();
        if (count > Longest - Length)
            throw new BodyTooLongException();
        Array.Resize(ref _characters, Math.Max(_characters.Length * 2, Length + count));
    }
}

internal sealed class BodyTooLongException : Exception;
