using System.Text.RegularExpressions;
using ContentGen.Generator.Binding.Scalars;
using ContentGen.Generator.Diagnostics;

namespace ContentGen.Generator.Binding.Constraints;

/// <summary><c>[Url]</c> and <c>[EmailAddress]</c>.</summary>
internal static class WebText
{
    private static readonly Regex Address = new(
        @"^[\w-]+(\.[\w-]+)*\.[a-z]{2,}(/\S*)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        TimeSpan.FromSeconds(1));

    public static bool IsUrl(string text) =>
        text.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("ftp://", StringComparison.OrdinalIgnoreCase);

    public static string UrlAdvice(string text) =>
        text.Length > 0 && MisspeltAddress.Repaired(text) is { } repaired && !repaired.Any(char.IsWhiteSpace)
            ? $"write '{Shown.Value(repaired)}'"
        : text.Length <= 60 && Address.IsMatch(text)
            ? $"write 'https://{Shown.Value(text)}'"
        : "write one that begins with https:// or http://";

    public static bool IsEmailAddress(string text)
    {
        var at = text.IndexOf('@');
        return at > 0 && at < text.Length - 1 && at == text.LastIndexOf('@') && text.IndexOfAny(['\r', '\n']) < 0;
    }
}
