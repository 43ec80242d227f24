namespace ContentGen.Generator.Rendering.Html;

/// <summary>Tells links inside of the site from those that lead elsewhere.</summary>
internal static class LinkTarget
{
    /// <summary>Whether a target may be a file, a page or a heading of the site: it names neither a scheme nor a host.</summary>
    public static bool MayBeInternal(string target) =>
        target.Length > 0 && !target.StartsWith("//", StringComparison.Ordinal) && !HasScheme(target);

    private static bool HasScheme(string target)
    {
        for (var i = 0; i < target.Length; i++)
        {
            var c = target[i];
            if (c == ':')
                return i > 0;
            if (!(c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') || (i > 0 && c is (>= '0' and <= '9') or '+' or '-' or '.')))
                return false;
        }

        return false;
    }
}
