using System.Net;
using System.Text.RegularExpressions;

namespace ContentGen.Samples.Tests.Blog;

/// <summary>The links and anchors of a page. The site writes every attribute in double quotes, so a regular expression
/// is enough.</summary>
internal static partial class Links
{
    public static IEnumerable<Uri> On(Uri page, string html) => Reference().Matches(html)
        .Select(match => new Uri(page, WebUtility.HtmlDecode(match.Groups[1].Value)))
        .Where(uri => uri.Host == page.Host);

    public static IReadOnlySet<string> Anchors(string html) =>
        Anchor().Matches(html).Select(static match => WebUtility.HtmlDecode(match.Groups[1].Value)).ToHashSet();

    [GeneratedRegex("""<[^>]*\s(?:href|src)="([^"]*)" """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Reference();

    [GeneratedRegex("""<[^>]*\sid="([^"]*)" """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Anchor();
}
