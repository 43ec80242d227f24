namespace ContentGen.Generator.Rendering.Html;

/// <summary>Distinguishes links within the site from external links.</summary>
internal static class InternalTarget
{
    /// <summary>Whether a target may be a file, a page or a heading of the site: it has neither a scheme nor a
    /// host.</summary>
    public static bool MayBeInternal(string target) =>
        target.Length > 0 && !target.StartsWith("//", StringComparison.Ordinal) && !HasScheme(target);

    private static bool HasScheme(string target)
    {
        for (var i = 0; i < target.Length; i++)
        {
            if (target[i] == ':')
                return i > 0;
            if (!IsLetter(target[i]) && (i == 0 || !IsLaterCharacter(target[i])))
                return false;
        }

        return false;
    }

    private static bool IsLetter(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool IsLaterCharacter(char character) => character is (>= '0' and <= '9') or '+' or '-' or '.';
}
