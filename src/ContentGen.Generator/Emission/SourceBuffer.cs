using System.Text;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Emission;

/// <summary>Takes the text of a generated file, in memory that is used again for the next one.</summary>
internal sealed class SourceBuffer
{
    private char[] _characters = new char[4 * 1024];

    public int Length { get; private set; }

    public int Capacity => _characters.Length;

    public SourceBuffer Append(char character)
    {
        Reserve(1);
        _characters[Length++] = character;
        return this;
    }

    public SourceBuffer Append(string text)
    {
        Reserve(text.Length);
        text.CopyTo(0, _characters, Length, text.Length);
        Length += text.Length;
        return this;
    }

    public SourceBuffer AppendBase64(CompressedText text)
    {
        Reserve(text.Base64Length);
        text.WriteBase64(_characters, Length);
        Length += text.Base64Length;
        return this;
    }

    /// <summary>Puts text between what was appended before, of which the end moves.</summary>
    public void Insert(int position, string text)
    {
        Reserve(text.Length);
        Array.Copy(_characters, position, _characters, position + text.Length, Length - position);
        text.CopyTo(0, _characters, position, text.Length);
        Length += text.Length;
    }

    public void Clear() => Length = 0;

    public override string ToString() => new(_characters, 0, Length);

    // Of a long text the compiler keeps pieces, which are collected like other garbage. A string of that length would lie on the
    // heap for large objects, where each brings the next collection of all of the memory nearer.
    public SourceText ToSourceText() => SourceText.From(new Reader(this), Length, Encoding.UTF8);

    private void Reserve(int count)
    {
        var capacity = _characters.Length;
        while (count > capacity - Length)
            capacity *= 2;
        if (capacity > _characters.Length)
            Array.Resize(ref _characters, capacity);
    }

    private sealed class Reader(SourceBuffer source) : TextReader
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
