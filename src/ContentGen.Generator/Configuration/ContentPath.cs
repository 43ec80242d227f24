namespace ContentGen.Generator.Configuration;

/// <summary>Paths as text: a generator may use neither the disk nor the current directory.</summary>
internal static class ContentPath
{
    /// <summary>The directory as an absolute path with forward slashes and one at the end.</summary>
    public static string Resolve(string projectDirectory, string directory)
    {
        var isAbsolute = directory[0] == '/' || (directory.Length > 1 && directory[1] == ':');
        var path = isAbsolute ? directory : projectDirectory.Replace('\\', '/').TrimEnd('/') + "/" + directory;
        return Normalize(path + "/");
    }

    /// <summary>An absolute path with forward slashes, and without <c>.</c>, <c>..</c> or double slashes.</summary>
    public static string Normalize(string path)
    {
        path = path.Replace('\\', '/');
        if (path.IndexOf("/.", StringComparison.Ordinal) < 0 && path.IndexOf("//", StringComparison.Ordinal) < 0)
            return path;

        var parts = new List<string>();
        foreach (var part in path.Split('/'))
        {
            if (part == ".." && parts.Count > 1)
                parts.RemoveAt(parts.Count - 1);
            else if (part is not ("." or "..") && (part.Length > 0 || parts.Count == 0))
                parts.Add(part);
        }

        return string.Join("/", parts) + (path[path.Length - 1] == '/' ? "/" : "");
    }

    /// <summary>The directory without <c>../</c> and <c>./</c> at its beginning.</summary>
    public static string WithoutParents(string directory)
    {
        while (StartsWith("../") || StartsWith("./"))
            directory = directory.Substring(directory.IndexOf('/') + 1);
        return directory;

        bool StartsWith(string prefix) => directory.StartsWith(prefix, StringComparison.Ordinal);
    }
}
