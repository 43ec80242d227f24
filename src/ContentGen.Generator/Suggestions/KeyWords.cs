namespace ContentGen.Generator.Suggestions;

/// <summary>The words of a key in lower case: <c>pubDate</c>, <c>pub-date</c> and <c>Pub_Date</c> all have
/// two.</summary>
internal static class KeyWords
{
    public static List<string> Of(string key)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 0; i <= key.Length; i++)
        {
            var ends = i == key.Length
                || !char.IsLetterOrDigit(key[i])
                || (i > start && char.IsUpper(key[i]) && !char.IsUpper(key[i - 1]));
            if (!ends)
                continue;

            if (i > start)
                words.Add(key.Substring(start, i - start).ToLowerInvariant());
            start = i < key.Length && char.IsLetterOrDigit(key[i]) ? i : i + 1;
        }

        return words;
    }
}
