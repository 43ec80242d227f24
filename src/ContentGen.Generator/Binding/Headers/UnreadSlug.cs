using ContentGen.Generator.Reading;

namespace ContentGen.Generator.Binding.Headers;

/// <summary>Looks for the slug of a post whose front matter cannot be read, so that what refers to the post is not called wrong
/// too.</summary>
internal static class UnreadSlug
{
    private const string Key = EntryKeys.SlugKey + ":";

    // More lines than front matter has; one that is never closed goes to the end of the file.
    private const int MostLines = 200;

    /// <param name="head">Where the front matter ends.</param>
    public static string? Find(string text, int head)
    {
        Line? line = Line.At(text, 0);
        for (var i = 0; i < MostLines && line is { } current && current.Start < head; i++, line = current.Next(text))
        {
            var written = current.TextOf(text).Trim();
            if (written.StartsWith(Key, StringComparison.OrdinalIgnoreCase))
                return written.Substring(Key.Length).Trim().Trim('"', '\'');
        }

        return null;
    }
}
