using System.Runtime.InteropServices;

namespace ContentGen.Generator.Reading.DamagedText;

/// <summary>Skips the text that most posts mostly consist of, four characters at a time.</summary>
internal static class PrintableAscii
{
    private const ulong Each = 0x0001_0001_0001_0001;

    /// <summary>The first character that is not from space to tilde.</summary>
    public static int End(string text, int start)
    {
        if (start >= text.Length)
            return text.Length;

        var blocks = MemoryMarshal.Cast<char, ulong>(text.AsSpan(start));
        var i = 0;
        while (i < blocks.Length && IsPrintable(blocks[i]))
            i++;
        var end = start + (i * 4);
        while (end < text.Length && text[end] is >= ' ' and < '\u007F')
            end++;
        return end;
    }

    // Below 80 hex, adding 60 sets the highest bit of what is at least 20 (a space), and adding 1 that of 7F (delete).
    private static bool IsPrintable(ulong four) =>
        (four & (0xFF80 * Each)) == 0
        && ((four + (0x60 * Each)) & (0x80 * Each)) == 0x80 * Each
        && ((four + Each) & (0x80 * Each)) == 0;
}
