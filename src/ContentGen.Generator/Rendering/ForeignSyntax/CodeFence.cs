namespace ContentGen.Generator.Rendering.ForeignSyntax;

/// <summary>The line that begins a block of code.</summary>
/// <param name="IsQuoted">Whether it is in a block quote, with which it ends.</param>
internal sealed record CodeFence(char Sign, int Length, bool IsQuoted)
{
    private const int Shortest = 3;

    public static CodeFence? At(string line)
    {
        var content = line.TrimStart(' ', '\t', '>', '-', '*');
        var length = LengthOf(content);
        return length < Shortest || (content[0] == '`' && content.IndexOf('`', length) >= 0)
            ? null
            : new CodeFence(content[0], length, HasQuoteSign(line));
    }

    /// <summary>Whether the block of code has ended above the line.</summary>
    public bool IsLeftBy(string line) => IsQuoted && !HasQuoteSign(line);

    public bool EndsAt(string line)
    {
        var content = line.Trim(' ', '\t', '>');
        return LengthOf(content) >= Length && content[0] == Sign && content.All(c => c == Sign);
    }

    private static bool HasQuoteSign(string line) => line.TrimStart().StartsWith(">", StringComparison.Ordinal);

    private static int LengthOf(string content)
    {
        var length = 0;
        while (length < content.Length && content[length] is '`' or '~' && content[length] == content[0])
            length++;
        return length;
    }
}
