using ContentGen.Generator.Binding.Findings;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Schema.Values;

namespace ContentGen.Generator.Binding.Scalars;

/// <summary>An absolute or relative URL.</summary>
internal static class UriText
{
    public static ScalarReading Read(string text)
    {
        if (text.Length == 0)
            return ScalarProblem.WrongByExample(ScalarKind.Uri, text, "write an address");
        if (MisspeltAddress.Repaired(text) is { } address)
            return ScalarProblem.Wrong(ScalarKind.Uri, text, $"write {WithoutSpaces(address)}");
        if (text.Any(IsBlank))
        {
            return IsPath(text)
                ? ScalarProblem.Wrong(ScalarKind.Uri, text, $"write {WithoutSpaces(text)}")
                : ScalarProblem.WrongByExample(ScalarKind.Uri, text, "write an address or a path");
        }

        // Never RelativeOrAbsolute: where the compiler runs on Unix it takes /images/a.png for a file's URL.
        var kind = HasScheme(text) ? UriKind.Absolute : UriKind.Relative;
        return Uri.TryCreate(text, kind, out _)
            ? new ScalarReading(text)
            : ScalarProblem.WrongByExample(ScalarKind.Uri, text, "write an address or a path");
    }

    // A space in a path is %20, and in the name of a host it is a slip.
    private static string WithoutSpaces(string text)
    {
        if (!text.Any(IsBlank))
            return Shown.Value(text);

        var host = text.IndexOf("://", StringComparison.Ordinal) is > 0 and var scheme ? scheme + 3 : 0;
        var path = host == 0 ? 0 : text.IndexOfAny(['/', '?', '#'], host);
        path = path < 0 ? text.Length : path;
        var before = string.Concat(text.Substring(0, path).Where(static c => !IsBlank(c)));
        return before.Length == path
            ? Shown.Value(Escaped(text)) + ", without spaces"
            : Shown.Value(before + Escaped(text.Substring(path))) + " (the name of a host cannot contain a space)";
    }

    private static bool IsPath(string text) =>
        text.IndexOf('@') < 0 && (text.IndexOf('/') >= 0 || EndsWithExtension(text));

    private static bool EndsWithExtension(string text) =>
        text.LastIndexOf('.') is > 0 and var point
        && text.Length - point is > 2 and < 6
        && text.IndexOf(' ', point) < 0;

    // No more of it than a message shows.
    private static string Escaped(string text) =>
        string.Concat(text.Take(100).Select(static c => IsBlank(c) ? "%20" : c.ToString()));

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || char.IsControl(c);

    private static bool HasScheme(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == ':')
                return i > 0;
            var isLetter = c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
            if (!isLetter && !(i > 0 && c is (>= '0' and <= '9') or '+' or '-' or '.'))
                return false;
        }

        return false;
    }
}
