namespace ContentGen.Generator.Links;

/// <summary>Paths of links as text.</summary>
internal static class SitePath
{
    /// <summary>The folder of a path, with a slash at the end; empty for none.</summary>
    public static string FolderOf(string path) => path.Substring(0, path.LastIndexOf('/') + 1);

    /// <summary>A path without <c>.</c> and <c>..</c>; null if it leads above the root.</summary>
    public static string? Resolve(string folder, string relative)
    {
        var parts = new List<string>();
        foreach (var part in (folder + relative).Split('/'))
        {
            if (part == "..")
            {
                if (parts.Count == 0)
                    return null;
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("" or "."))
            {
                parts.Add(part);
            }
        }

        return string.Join("/", parts);
    }

    /// <summary>The shortest path from a folder to a file. Both are relative to the project.</summary>
    public static string Relative(string folder, string path)
    {
        var common = 0;
        for (var slash = folder.IndexOf('/'); slash >= 0; slash = folder.IndexOf('/', slash + 1))
        {
            if (string.CompareOrdinal(folder, 0, path, 0, slash + 1) != 0)
                break;
            common = slash + 1;
        }

        var ups = folder.Substring(common).Count(static character => character == '/');
        return string.Concat(Enumerable.Repeat("../", ups)) + path.Substring(common);
    }
}
