using System.Text.RegularExpressions;

namespace ContentGen.Generator.Suggestions;

/// <summary>A file of somebody's machine, such as <c>C:\site\a.png</c>, which is not an address.</summary>
internal static class WindowsPath
{
    private static readonly Regex Drive =
        new(@"^([A-Za-z]:[\\/]|\\\\)", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    /// <summary>The name of the file as an address; null where the text is not such a path. Its folders are those of
    /// the machine.</summary>
    public static string? OnSite(string text) =>
        Drive.IsMatch(text) ? "/" + text.Substring(text.LastIndexOfAny(['\\', '/']) + 1) : null;

    public static string Advice(string path) =>
        $"write the address that the file has on the site, such as {Diagnostics.Shown.Value(path)}";
}
