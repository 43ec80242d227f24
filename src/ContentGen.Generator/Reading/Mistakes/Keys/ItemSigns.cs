namespace ContentGen.Generator.Reading.Mistakes.Keys;

/// <summary>How list items are written that YAML reads as text: <c>• a</c>, <c>– a</c>, <c>-a</c>.</summary>
internal static class ItemSigns
{
    /// <summary>The text of an item that begins with a sign other than a hyphen; null if the line does not.</summary>
    public static string? TextAfterBullet(string line) =>
        line.Length > 2
        && line[0] is '•' or '●' or '▪' or '‣' or '◦' or '·' or '–' or '—' or '−' or '*' or '+'
        && line[1] is ' ' or '\t' or '\u00A0'
            ? line.Substring(1).Trim()
            : null;

    /// <summary>Whether a line that is not an item looks like one.</summary>
    public static bool AreLike(string line) => TextAfterBullet(line) is not null || IsWithoutSpace(line);

    public static bool IsWithoutSpace(string line) =>
        line.Length > 1 && line[0] == '-' && char.IsLetterOrDigit(line[1]);
}
