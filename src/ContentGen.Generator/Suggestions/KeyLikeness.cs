using System.Text;

namespace ContentGen.Generator.Suggestions;

/// <summary>Tells whether an unknown key is probably a misspelt known one.</summary>
/// <remarks>A false alarm costs a build, so an optional key must be one slip of the finger away. Where a required key
/// is missing there is an error in any case, and a bolder guess only makes it a better one.</remarks>
internal static class KeyLikeness
{
    /// <summary>The least distance of two keys that are not the same word.</summary>
    public const int OtherWord = 3;

    private const int LongestKey = 40;

    private const int ShortestStem = 4;

    // What other site generators call the same thing.
    private static readonly string[][] Synonyms =
    [
        [
            "date", "pubdate", "published", "publisheddate", "publishdate", "publishedat", "posted",
            "created", "createdat",
        ],
        ["updated", "modified", "lastmod", "lastmodified", "updateddate", "modifieddate"],
        ["description", "summary", "excerpt", "abstract", "subtitle", "lead"],
        ["tags", "keywords", "labels", "topics"],
        ["category", "categories", "section"],
        ["author", "authors", "by", "writer", "creator"],
        ["image", "cover", "coverimage", "hero", "heroimage", "thumbnail", "banner", "ogimage", "picture"],
        ["title", "name", "headline", "heading"],
    ];

    /// <summary>Whether the value of a key is a date in all likelihood.</summary>
    public static bool IsDate(string key) =>
        KeyWords.Of(key).Contains("date") || Synonyms.Take(2).Any(group => group.Contains(Fold(key)));

    /// <summary>0 is the nearest; null is not near.</summary>
    public static int? Distance(string unknown, string known, bool isMissing)
    {
        if (unknown.Length > LongestKey || known.Length > LongestKey)
            return null;

        var (left, right) = (Fold(unknown), Fold(known));
        if (left == right)
            return 0;

        // Nobody mistypes the whole of a word of two letters.
        if (left.Length < 2 || right.Length < 2)
            return null;

        if (IsSlip(left, right, isMissing, out var edits))
            return edits;
        if (HaveSameWords(KeyWords.Of(unknown), KeyWords.Of(known), isMissing))
            return OtherWord;
        if (HaveSameStem(left, right, isMissing))
            return OtherWord;
        return isMissing && AreSynonyms(left, right) ? OtherWord + 1 : null;
    }

    /// <summary>Whether one key begins or ends with the other, as <c>fullname</c> does with <c>name</c>, or is short
    /// for it: a bolder guess still, for a required key that is missing.</summary>
    public static bool IsPart(string unknown, string known)
    {
        if (unknown.Length > LongestKey || known.Length > LongestKey)
            return false;

        var (left, right) = (Fold(unknown), Fold(known));
        var (few, many) = left.Length < right.Length ? (left, right) : (right, left);
        return few.Length >= 3 && (many.StartsWith(few, StringComparison.Ordinal)
            || many.EndsWith(few, StringComparison.Ordinal) || IsAbbreviation(few, many));
    }

    // "src" of "source", "btn" of "button".
    private static bool IsAbbreviation(string few, string many)
    {
        if (few[0] != many[0] || many.Length > 2 * few.Length)
            return false;

        var found = 0;
        foreach (var c in many)
        {
            if (found < few.Length && few[found] == c)
                found++;
        }

        return found == few.Length;
    }

    /// <summary>Whether two letters that follow each other are swapped, and nothing else: <c>atl</c> for
    /// <c>alt</c>.</summary>
    public static bool IsTransposition(string unknown, string known)
    {
        if (unknown.Length > LongestKey || known.Length > LongestKey)
            return false;

        var (left, right) = (Fold(unknown), Fold(known));
        return left.Length == right.Length && left != right && IsSwap(left, right)
            && EditDistance.Between(left, right) == 1;
    }

    private static bool IsSlip(string unknown, string known, bool isMissing, out int edits)
    {
        edits = EditDistance.Between(unknown, known);
        var length = Math.Max(unknown.Length, known.Length);

        // height is not weight, and hero not zero: the first letter is hardly ever the wrong one.
        if (unknown[0] != known[0])
            return isMissing && edits == 1 && length > 3;

        // data is not date: among four letters only a lost, a doubled or a swapped one is a slip.
        if (length <= 4 && !isMissing)
            return edits == 1 && (unknown.Length != known.Length || IsSwap(unknown, known));

        var most = length switch
        {
            <= 2 => 0,
            <= 4 => 1,
            <= 7 => isMissing ? 2 : 1,
            <= 11 => 2,
            _ => 3,
        };
        return edits <= most;
    }

    // "servings" of "serves". What somebody does and who does it, "published" and "publisher", may well be two keys.
    private static bool HaveSameStem(string left, string right, bool isMissing)
    {
        var shared = 0;
        while (shared < left.Length && shared < right.Length && left[shared] == right[shared])
            shared++;
        for (var stem = shared; stem >= ShortestStem; stem--)
        {
            if (IsEnding(left.Substring(stem), isMissing) && IsEnding(right.Substring(stem), isMissing))
                return true;
        }

        return false;
    }

    private static bool IsEnding(string text, bool isMissing) =>
        text is "" or "e" or "s" or "es" or "ing" or "ings"
        || (isMissing && text is "d" or "ed" or "er" or "ers" or "or" or "ion" or "ions" or "ation" or "ment");

    private static bool IsSwap(string left, string right) =>
        string.Concat(left.OrderBy(static c => c)) == string.Concat(right.OrderBy(static c => c));

    // datePub, publishDate and publicationDate for pubDate; where pubDate is missing also date.
    private static bool HaveSameWords(List<string> unknown, List<string> known, bool isMissing)
    {
        if (unknown.Count == known.Count)
        {
            var pairs = unknown.Count(word => known.Any(other => IsShortFor(word, other)));
            return pairs == known.Count && (isMissing || (known.Count > 1 && unknown.Intersect(known).Any()));
        }

        var (few, many) = unknown.Count < known.Count ? (unknown, known) : (known, unknown);
        return isMissing && few.All(many.Contains);
    }

    private static bool IsShortFor(string left, string right) =>
        left == right
        || (Math.Min(left.Length, right.Length) >= 3
            && (left.StartsWith(right, StringComparison.Ordinal) || right.StartsWith(left, StringComparison.Ordinal)));

    private static bool AreSynonyms(string left, string right) =>
        Synonyms.Any(group => group.Contains(left) && group.Contains(right));

    private static string Fold(string key)
    {
        var folded = new StringBuilder(key.Length);
        foreach (var c in key)
        {
            if (char.IsLetterOrDigit(c))
                folded.Append(char.ToLowerInvariant(c));
        }

        return folded.ToString();
    }
}
