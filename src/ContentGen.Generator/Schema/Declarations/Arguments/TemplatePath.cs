using System.Text.RegularExpressions;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Schema.Declarations.Arguments;

/// <summary>Checks that every URL of a template has a valid path.</summary>
internal static class TemplatePath
{
    private static readonly Regex Token = new("{[^{}]*}", RegexOptions.CultureInvariant);

    /// <param name="template">With valid tokens.</param>
    public static Objection? ObjectionTo(string template)
    {
        var host = template[0] == '/' ? 0 : template.IndexOf("://", StringComparison.Ordinal) + "://".Length;
        var path = host == 0 ? 0 : template.IndexOf('/', host);
        if (path < 0)
            path = template.Length;
        if (template.IndexOf('{', host, path - host) >= 0)
            return new Objection("it has a token in the host; write the host, and the token after the '/'");
        if (host > 0 && path == host)
            return new Objection("it has no host; write one such as 'https://example.com/{slug}/'");

        var why = UrlPath.WhyNot(Token.Replace(template.Substring(path), "x"));
        return why is null ? null : new Objection($"{why}; write a path such as '/blog/{{slug}}/'");
    }
}
