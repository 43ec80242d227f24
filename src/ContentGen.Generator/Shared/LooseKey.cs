namespace ContentGen.Generator.Shared;

/// <summary>Compares keys ignoring case, <c>-</c> and <c>_</c>, without making a string.</summary>
internal sealed class LooseKey : IEqualityComparer<string>
{
    public static readonly LooseKey Comparer = new(ignoresSpaces: false);

    /// <summary>Ignores spaces too, as is done with the choices of an enum.</summary>
    public static readonly LooseKey ChoiceComparer = new(ignoresSpaces: true);

    private readonly bool _ignoresSpaces;

    private LooseKey(bool ignoresSpaces) => _ignoresSpaces = ignoresSpaces;

    public bool Equals(string? x, string? y)
    {
        if (x is null || y is null)
            return x == y;

        int i = 0, j = 0;
        while (true)
        {
            while (i < x.Length && IsIgnored(x[i]))
                i++;
            while (j < y.Length && IsIgnored(y[j]))
                j++;
            if (i == x.Length || j == y.Length)
                return i == x.Length && j == y.Length;
            if (x[i] != y[j] && char.ToUpperInvariant(x[i]) != char.ToUpperInvariant(y[j]))
                return false;
            i++;
            j++;
        }
    }

    public int GetHashCode(string text)
    {
        var hash = 17;
        foreach (var c in text)
        {
            if (!IsIgnored(c))
                hash = unchecked((hash * 31) + char.ToUpperInvariant(c));
        }

        return hash;
    }

    private bool IsIgnored(char c) => c is '-' or '_' || (_ignoresSpaces && c == ' ');
}
