namespace ContentGen.Generator.Inference.Names;

/// <summary>The singular of an English plural. Words of other languages only lose a final <c>s</c>; a small rule that a
/// person can predict is worth more here than a dictionary.</summary>
internal static class Singular
{
    private static readonly Dictionary<string, string> Irregular = new(StringComparer.OrdinalIgnoreCase)
    {
        ["news"] = "news", ["series"] = "series", ["species"] = "species", ["lens"] = "lens", ["aliases"] = "alias",
        ["movies"] = "movie", ["cookies"] = "cookie", ["people"] = "person", ["children"] = "child",
        ["men"] = "man", ["women"] = "woman", ["mice"] = "mouse", ["feet"] = "foot", ["teeth"] = "tooth",
    };

    // An "es" is removed after these, and only the "s" elsewhere: classes, boxes, but courses and notes.
    private static readonly string[] BeforeEs = ["ss", "sh", "ch", "x", "zz"];

    // "s" belongs to the word itself: press, status, analysis.
    private static readonly string[] NotPlural = ["ss", "us", "is"];

    public static string Of(string word)
    {
        if (Irregular.TryGetValue(word, out var irregular))
            return char.IsUpper(word[0]) ? char.ToUpperInvariant(irregular[0]) + irregular.Substring(1) : irregular;
        if (word.Length < 3 || !Ends(word, "s") || NotPlural.Any(end => Ends(word, end)))
            return word;
        if (word.Length > 4 && Ends(word, "ies"))
            return word.Substring(0, word.Length - 3) + "y";
        if (Ends(word, "es") && BeforeEs.Any(end => Ends(word.Substring(0, word.Length - 2), end)))
            return word.Substring(0, word.Length - 2);
        return word.Substring(0, word.Length - 1);
    }

    private static bool Ends(string word, string end) => word.EndsWith(end, StringComparison.OrdinalIgnoreCase);
}
