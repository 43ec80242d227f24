using System.Globalization;

namespace ContentGen.Generator.Reading.DamagedText;

/// <summary>The bytes of Windows-1252 and Windows-1254, which differ in six letters and share the rest.</summary>
internal static class CodePages
{
    // Bytes 80 to 9F; those that have no character were passed through as C1 controls.
    private const string High = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    /// <summary>The byte that was shown as this character; -1 when none was.</summary>
    public static int ByteOf(char c)
    {
        if (c is >= '\u0080' and <= '\u00FF')
            return c;
        if (c < '\u0080')
            return -1;
        var index = High.IndexOf(c);
        return index >= 0 ? 0x80 + index : TurkishByteOf(c);
    }

    /// <summary>The character that Windows-1252 has for a C1 control; null if it has none.</summary>
    public static string? CharacterOf(char control) =>
        High[control - 0x80] is var c && c == control ? null : c.ToString();

    /// <summary><c>U+0092</c>: what cannot be seen is named.</summary>
    public static string Name(char c) => "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture);

    private static int TurkishByteOf(char c) => c switch
    {
        'Ğ' => 0xD0,
        'İ' => 0xDD,
        'Ş' => 0xDE,
        'ğ' => 0xF0,
        'ı' => 0xFD,
        'ş' => 0xFE,
        _ => -1,
    };
}
