namespace ContentGen.Generator.Reading.Fences;

/// <summary>What a line looks like that was meant as a fence.</summary>
internal static class FenceLine
{
    private const string Hyphens = "---";
    private const int MinNamed = 5;
    private const int MaxNamed = 10;

    /// <summary><c>--</c>, <c>----</c>, <c> ---</c>, <c>---yaml</c>, <c>--- yaml</c>, and dashes that a word processor
    /// made of hyphens.</summary>
    public static bool IsLike(string line)
    {
        var trimmed = line.TrimStart(' ', '\t', '\uFEFF', '\0', '\u00A0');
        var dashes = 0;
        while (dashes < trimmed.Length && trimmed[dashes] is '-' or '–' or '—' or '―' or '−')
            dashes++;
        var name = trimmed.Substring(dashes).Trim();
        var isDashes = dashes >= 2 || (dashes == 1 && trimmed[0] is '—');
        var isNamed = dashes == Hyphens.Length && BeginsWithHyphens(trimmed) && name.All(char.IsLetter);
        return isDashes && (name.Length == 0 || isNamed);
    }

    public static bool BeginsWithHyphens(string line) => line.StartsWith(Hyphens, StringComparison.Ordinal);

    public static bool EndsWithHyphens(string line) => line.EndsWith(Hyphens, StringComparison.Ordinal);

    /// <summary>Whether it is <c>---js</c>, below which there are no keys that differ from text, but a closing
    /// fence.</summary>
    public static bool IsNamed(string text, Line line, string content)
    {
        if (content.Length is < MinNamed or > MaxNamed || !BeginsWithHyphens(content)
            || !content.Skip(Hyphens.Length).All(char.IsLetter))
        {
            return false;
        }

        for (var next = line.Next(text); next is { } below; next = below.Next(text))
        {
            if (FencePair.IsClosing(text, below))
                return true;
        }

        return false;
    }
}
