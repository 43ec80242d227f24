using System.Text;

namespace ContentGen.Generator.Model;

/// <summary>Text as it stands between the quotes of a C# literal, in UTF-8.</summary>
/// <remarks>
/// The posts' HTML is most of what the generator keeps, and as a string it would take twice the memory. One edited post is
/// written again with all others of its shard, and they are escaped already.
/// </remarks>
internal sealed class LiteralText
{
    [ThreadStatic]
    private static char[]? t_escaped;

    private readonly byte[] _utf8;

    private LiteralText(byte[] utf8, int length, int textLength)
    {
        _utf8 = utf8;
        Length = length;
        TextLength = textLength;
    }

    /// <summary>Of the literal without its quotes, in UTF-16 units.</summary>
    public int Length { get; }

    /// <summary>Of the text that the literal stands for.</summary>
    public int TextLength { get; }

    public static LiteralText Of(ReadOnlySpan<char> text)
    {
        // There is room for every character to be escaped, which few are. A long text's is not kept.
        var longest = text.Length * CSharpLiteral.LongestEscape;
        var escaped = t_escaped;
        if (escaped is null || escaped.Length < longest)
            escaped = new char[Math.Max(longest, 64 * 1024)];
        if (escaped.Length <= 512 * 1024)
            t_escaped = escaped;

        var length = CSharpLiteral.Escape(text, escaped);
        // Half a surrogate pair, which UTF-8 has no form for, has been escaped.
        return new LiteralText(Encoding.UTF8.GetBytes(escaped, 0, length), length, text.Length);
    }

    public void CopyTo(char[] characters, int index) => Encoding.UTF8.GetChars(_utf8, 0, _utf8.Length, characters, index);

    public override string ToString() => Encoding.UTF8.GetString(_utf8);
}
