namespace ContentGen.Generator.Rendering.Untrusted;

/// <summary>Decides which targets of links and images run no script. Only known schemes pass.</summary>
internal static class SafeTarget
{
    private static readonly string[] Schemes = ["http", "https", "mailto", "tel"];

    public static bool IsSafe(string target)
    {
        // A browser ignores spaces and control characters before the scheme, and tabs and line ends inside of it.
        var read = new string([.. target.Where(static c => c > ' ' && !char.IsControl(c))]);
        var end = read.IndexOfAny([':', '/', '?', '#', '\\']);
        return end < 0 || read[end] != ':'
            || Schemes.Contains(read.Substring(0, end), StringComparer.OrdinalIgnoreCase);
    }
}
