using System.Text.RegularExpressions;

namespace ContentGen.Generator.Binding.Headers;

/// <summary>Looks for the slug of a post whose front matter cannot be read, so that a reference to it is not reported
/// as well.</summary>
internal static class UnreadSlug
{
    // Front matter that is never opened or closed may be anywhere above this.
    private const int MostCharacters = 8 * 1024;

    // The separator may be what is wrong: a missing colon, '=' as in TOML, a colon of another script.
    private static readonly Regex Written = new(
        """(?:^|[\s{,"'])slug["']?[ \t]*[:=：]?[ \t]*["']?(?<slug>[^\r\n,}"']*)""",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <param name="head">The end of the front matter; 0 where that is unknown.</param>
    public static string? Find(string text, int head)
    {
        var end = Math.Min(head == 0 ? text.Length : head, MostCharacters);
        var match = Written.Match(text.Substring(0, Math.Min(end, text.Length)));
        return match.Success ? match.Groups["slug"].Value.Trim() : null;
    }
}
