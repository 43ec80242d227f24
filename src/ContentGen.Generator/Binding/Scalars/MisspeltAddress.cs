using System.Text.RegularExpressions;
using ContentGen.Generator.Suggestions;

namespace ContentGen.Generator.Binding.Scalars;

/// <summary>Web addresses that .NET accepts, or refuses for a reason that is not the mistake: <c>https//x</c>,
/// <c>htps://x</c>, <c>http:/x</c>, <c>www.example.org</c>.</summary>
internal static class MisspeltAddress
{
    private const int Longest = 300;

    private static readonly string[] Schemes = ["https", "http"];

    // Too short to be guessed, but a slash may be missing after them.
    private static readonly string[] OtherSchemes = ["ftp", "ftps", "sftp"];

    private static readonly Regex Parts = new(
        @"^(?<scheme>[A-Za-z][A-Za-z ]{1,8}?)(?<sign> *[:;.]? *[/\\]+ *| *[:;] *)(?<rest>[^/\\\s:;.].*)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        TimeSpan.FromSeconds(1));

    /// <summary>The address that was meant; null where nothing is wrong with how it begins.</summary>
    public static string? Repaired(string text)
    {
        if (text.Length > Longest)
            return null;
        if (text[0] == '<' && text[text.Length - 1] == '>' && text.IndexOf("://", StringComparison.Ordinal) > 0)
            return text.Substring(1, text.Length - 2);
        if (text.StartsWith("www.", StringComparison.OrdinalIgnoreCase) && text.Length > 4)
            return "https://" + text;

        var parts = Parts.Match(text);
        if (!parts.Success)
            return null;
        var (written, sign) = (parts.Groups["scheme"].Value, parts.Groups["sign"].Value);
        var rest = parts.Groups["rest"].Value;
        if (SchemeOf(written.Replace(" ", ""), sign) is not { } scheme)
            return null;
        if (HasScheme(rest))
            return rest;
        return scheme == written.ToLowerInvariant() && sign == "://"
            ? null
            : $"{scheme}://{rest}";
    }

    // "https/x" and "http.jpg" are paths.
    private static string? SchemeOf(string written, string sign)
    {
        var slashes = sign.Count(static c => c is '/' or '\\');
        var hasColon = sign.IndexOfAny([':', ';']) >= 0;
        if (slashes < 2 && !hasColon)
            return null;

        var lower = written.ToLowerInvariant();
        if (Schemes.Contains(lower))
            return lower;
        if (OtherSchemes.Contains(lower))
            return slashes > 0 && hasColon ? lower : null;
        // "rtsp" and "nntp" are two letters away.
        return slashes == 0
            ? null
            : Nearest.Of(Schemes, scheme => EditDistance.Between(lower, scheme) is var edits
                && edits <= (lower[0] == 'h' ? 2 : 1) ? edits : null);
    }

    private static bool HasScheme(string text) =>
        Schemes.Any(scheme => text.StartsWith(scheme + "://", StringComparison.OrdinalIgnoreCase));
}
