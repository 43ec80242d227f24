namespace ContentGen.Generator.Links;

/// <summary>The parts of a target: <c>../b.md?c#d</c>.</summary>
/// <param name="Path">What comes before the query and the fragment, decoded once.</param>
/// <param name="Suffix">The query and the fragment, as written.</param>
/// <param name="Fragment">What comes after <c>#</c>, decoded once; null if there is none.</param>
internal sealed record WrittenTarget(string Path, string Suffix, string? Fragment)
{
    private static readonly string[] Templates = ["{{", "{%", "<%"];

    private static readonly string[] MarkdownExtensions = [".md", ".markdown"];

    // Endings of hosts that are not also endings of files.
    private static readonly HashSet<string> Domains = new(StringComparer.OrdinalIgnoreCase)
    {
        "com", "org", "net", "io", "dev", "edu", "gov", "info", "eu", "de", "fr", "uk", "nl", "ch", "at", "jp", "cn",
    };

    public static WrittenTarget Of(string text)
    {
        var end = text.IndexOfAny(['?', '#']);
        var suffix = end < 0 ? "" : text.Substring(end);
        var hash = suffix.IndexOf('#');
        return new WrittenTarget(
            Uri.UnescapeDataString(end < 0 ? text : text.Substring(0, end)),
            suffix,
            hash < 0 ? null : Uri.UnescapeDataString(suffix.Substring(hash + 1)));
    }

    public bool IsRooted => Path.StartsWith("/", StringComparison.Ordinal);

    public bool IsMarkdown =>
        MarkdownExtensions.Any(extension => Path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether it looks like <c>www.example.org/a</c> or <c>example.org</c>.</summary>
    public bool IsHost
    {
        get
        {
            var slash = Path.IndexOf('/');
            var host = slash < 0 ? Path : Path.Substring(0, slash);
            return host.IndexOf('.') > 0
                && host.All(static character => char.IsLetterOrDigit(character) || character is '.' or '-')
                && (host.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
                    || Domains.Contains(host.Substring(host.LastIndexOf('.') + 1)));
        }
    }

    public static bool HasTemplate(string text) =>
        Templates.Any(template => text.IndexOf(template, StringComparison.Ordinal) >= 0);
}
