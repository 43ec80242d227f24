using System.Text;

namespace ContentGen.Generator.Model;

/// <summary>The C# literal of a long text, with its quotes, in UTF-8.</summary>
/// <remarks>
/// A verbatim one: nothing in it needs escaping but quotes, so that the HTML can be read there, and the compiler's lexer takes a
/// quarter less time for it.
/// The posts' HTML is most of what the generator keeps, and as a string it would take twice the memory. One edited post is
/// written again with all others of its shard, and they are literals already.
/// </remarks>
internal sealed class LiteralText
{
    private static readonly Encoding StrictUtf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    [ThreadStatic]
    private static char[]? t_literal;

    private readonly byte[] _utf8;

    private LiteralText(byte[] utf8, int length, int textLength)
    {
        _utf8 = utf8;
        Length = length;
        TextLength = textLength;
    }

    /// <summary>In UTF-16 units.</summary>
    public int Length { get; }

    /// <summary>Of the text that the literal stands for.</summary>
    public int TextLength { get; }

    public static LiteralText Of(ReadOnlySpan<char> text)
    {
        // There is room for every character to be a quote, which few are. A long text's is not kept.
        var longest = (text.Length * 2) + 3;
        var literal = t_literal;
        if (literal is null || literal.Length < longest)
            literal = new char[Math.Max(longest, 64 * 1024)];
        if (literal.Length <= 512 * 1024)
            t_literal = literal;

        var length = WriteVerbatim(text, literal);
        try
        {
            return new LiteralText(StrictUtf8.GetBytes(literal, 0, length), length, text.Length);
        }
        catch (EncoderFallbackException)
        {
            // Half a surrogate pair can only be escaped.
            var regular = CSharpLiteral.Of(text.ToString());
            return new LiteralText(StrictUtf8.GetBytes(regular), regular.Length, text.Length);
        }
    }

    public void CopyTo(char[] characters, int index) => StrictUtf8.GetChars(_utf8, 0, _utf8.Length, characters, index);

    public override string ToString() => StrictUtf8.GetString(_utf8);

    private static int WriteVerbatim(ReadOnlySpan<char> text, Span<char> literal)
    {
        "@\"".AsSpan().CopyTo(literal);
        var length = 2;
        for (var quote = text.IndexOf('"'); quote >= 0; quote = text.IndexOf('"'))
        {
            text.Slice(0, quote + 1).CopyTo(literal.Slice(length));
            length += quote + 1;
            literal[length++] = '"';
            text = text.Slice(quote + 1);
        }

        text.CopyTo(literal.Slice(length));
        length += text.Length;
        literal[length++] = '"';
        return length;
    }
}
