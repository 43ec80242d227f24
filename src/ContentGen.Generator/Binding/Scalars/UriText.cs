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
        if (text.Any(IsBlank))
            return ScalarProblem.Wrong(ScalarKind.Uri, text, $"write {Shown.Value(Escaped(text))}, without spaces");

        // Never RelativeOrAbsolute: where the compiler runs on Unix it takes /images/a.png for a file's URL.
        var kind = HasScheme(text) ? UriKind.Absolute : UriKind.Relative;
        return Uri.TryCreate(text, kind, out _)
            ? new ScalarReading(text)
            : ScalarProblem.WrongByExample(ScalarKind.Uri, text, "write an address or a path");
    }

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
