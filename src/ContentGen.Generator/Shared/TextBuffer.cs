using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Shared;

/// <summary>Collects a long text, in memory that is used again for the next one. Unlike in a <see cref="StringWriter"/>,
/// the text can be read and changed while it is written.</summary>
/// <param name="longest">A longer text is refused with a <see cref="TextTooLongException"/>.</param>
/// <param name="longestKept">The memory of a longer text is not kept for the next one.</param>
internal sealed class TextBuffer(int longest, int longestKept) : TextWriter
{
    private const int InitialCapacity = 16 * 1024;

    private char[] _characters = new char[InitialCapacity];

    public int Length { get; private set; }

    public override Encoding Encoding => Encoding.Unicode;

    /// <summary>Checked whenever the buffer grows, which is the only part of rendering that sees a very long post.</summary>
    public CancellationToken CancellationToken { get; set; }

    public ReadOnlySpan<char> Written => _characters.AsSpan(0, Length);

    public override void Write(char value)
    {
        Reserve(1);
        _characters[Length++] = value;
    }

    public override void Write(string? value)
    {
        if (value is not null)
            Insert(Length, value);
    }

    public override void Write(char[] buffer, int index, int count)
    {
        Reserve(count);
        Array.Copy(buffer, index, _characters, Length, count);
        Length += count;
    }

    public override void WriteLine() => Write('\n');

    public override void WriteLine(string? value)
    {
        Write(value);
        Write('\n');
    }

    public TextBuffer Append(char value)
    {
        Write(value);
        return this;
    }

    public TextBuffer Append(string value)
    {
        Insert(Length, value);
        return this;
    }

    public TextBuffer AppendBase64(CompressedText text)
    {
        Reserve(text.Base64Length);
        text.WriteBase64(_characters, Length);
        Length += text.Base64Length;
        return this;
    }

    /// <summary>Puts text before what was written last, which then moves: cheap near the end.</summary>
    public void Insert(int position, string value)
    {
        Reserve(value.Length);
        if (position < Length)
            Array.Copy(_characters, position, _characters, position + value.Length, Length - position);
        value.CopyTo(0, _characters, position, value.Length);
        Length += value.Length;
    }

    public void Clear()
    {
        Length = 0;
        CancellationToken = default;
        if (_characters.Length > longestKept)
            _characters = new char[InitialCapacity];
    }

    public override string ToString() => new(_characters, 0, Length);

    // The compiler keeps a long text in pieces, which are collected like other garbage. A string of that length would be on
    // the heap for large objects, where each one brings the next full collection nearer.
    public SourceText ToSourceText() => SourceText.From(new Reader(this), Length, Encoding.UTF8);

    private void Reserve(int count)
    {
        if (count <= _characters.Length - Length)
            return;
        CancellationToken.ThrowIfCancellationRequested();
        if (count > longest - Length)
            throw new TextTooLongException();
        Array.Resize(ref _characters, Math.Max(_characters.Length * 2, Length + count));
    }

    private sealed class Reader(TextBuffer source) : TextReader
    {
        private int _next;

        public override int Peek() => _next < source.Length ? source._characters[_next] : -1;

        public override int Read() => _next < source.Length ? source._characters[_next++] : -1;

        public override int Read(char[] buffer, int index, int count)
        {
            count = Math.Min(count, source.Length - _next);
            Array.Copy(source._characters, _next, buffer, index, count);
            _next += count;
            return count;
        }
    }
}

internal sealed class TextTooLongException : Exception;
