namespace ContentGen.Generator.Suggestions;

/// <summary>Tells whether the name of an entry is probably a misspelling of another.</summary>
internal static class NameLikeness
{
    /// <summary>0 is the nearest; null is not near.</summary>
    public static int? Distance(string unknown, string known)
    {
        var most = unknown.Length <= 3 ? 1 : 2;
        if (Math.Abs(known.Length - unknown.Length) > most)
            return null;

        var distance = EditDistance.Between(unknown, known);
        return distance <= most ? distance : null;
    }
}
