namespace ContentGen.Generator.Reading.Mistakes.Keys;

/// <summary>How items of a list are written that are none to YAML: <c>• a</c>, <c>– a</c>, <c>-a</c>.</summary>
internal static class ItemSigns
{
    /// <summary>What an item is meant to contain that begins with a sign other than a hyphen and a space; null if the
    /// line does not.</summary>
    public static string? TextAfterBullet(string line) =>
        line.Length > 2
        && line[0] is '•' or '●' or '▪' or '‣' or '◦' or '·' or '–' or '—' or '−' or '*' or '+'
        && line[1] is ' ' or '\t' or '\u00A0'
            ? line.Substring(1).Trim()
            : null;

    /// <summary>Whether a line that is no item looks like one.</summary>
    public static bool AreLike(string line) => TextAfterBullet(line) is not null || IsWithoutSpace(line);

    public static bool IsWithoutSpace(string line) =>
        line.Length > 1 && line[0] == '-' && char.IsLetterOrDigit(line[1]);
}
