using System.Text;

namespace ContentGen.Generator.Shared;

/// <summary>The path of a URL: one <c>/</c> at the beginning, no empty segment, and every segment
/// percent-encoded.</summary>
internal static class UrlPath
{
    // What RFC 3986 allows in a path next to letters and digits.
    private const string Plain = "-._~!$&'()*+,;=:@/";

    /// <summary>Why a path is not valid; null if it is.</summary>
    public static string? WhyNot(string path)
    {
        if (path.Length == 0 || path[0] != '/')
            return "it does not begin with '/'";
        if (path.StartsWith("//", StringComparison.Ordinal))
            return "it begins with '//', which is the address of another host";
        for (var i = 0; i < path.Length; i++)
        {
            if (path[i] == '%' && !IsEncodedByte(path, i))
                return "it contains a '%' that is not followed by two hexadecimal digits";
            if (path[i] is '?' or '#' or '\\')
                return $"it contains '{path[i]}'";
        }

        var segments = path.Split('/');
        for (var i = 1; i < segments.Length; i++)
        {
            if (segments[i].Length == 0 && i < segments.Length - 1)
                return "it contains '//'";
            if (segments[i] is "." or "..")
                return $"it contains the segment '{segments[i]}'";
        }

        return null;
    }

    /// <summary>Percent-encodes each segment of a name, such as a slug.</summary>
    public static string OfName(string name) =>
        string.Join("/", name.Split('/').Select(static segment => Uri.EscapeDataString(WithoutHalves(segment))));

    /// <summary>Percent-encodes what a URL cannot contain. Braces are kept, because a template has tokens.</summary>
    public static string OfTemplate(string template)
    {
        var path = new StringBuilder(template.Length);
        for (var i = 0; i < template.Length; i++)
        {
            var character = template[i];
            if (IsLetterOrDigit(character) || Plain.IndexOf(character) >= 0 || character is '{' or '}' or '%')
                path.Append(character);
            else if (!char.IsLowSurrogate(character))
                path.Append(Uri.EscapeDataString(WithoutHalves(template.Substring(i, LengthAt(template, i)))));
        }

        return path.ToString();
    }

    private static int LengthAt(string text, int i) => char.IsSurrogatePair(text, i) ? 2 : 1;

    private static bool IsLetterOrDigit(char character) =>
        character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');

    private static bool IsEncodedByte(string path, int i) =>
        i + 2 < path.Length && Uri.IsHexDigit(path[i + 1]) && Uri.IsHexDigit(path[i + 2]);

    // EscapeDataString throws for half a surrogate pair, which a file name may contain.
    private static string WithoutHalves(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
