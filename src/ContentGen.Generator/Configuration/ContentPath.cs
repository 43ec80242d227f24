namespace ContentGen.Generator.Configuration;

/// <summary>Paths as text: a generator may ask neither the disk nor the current directory.</summary>
internal static class ContentPath
{
    /// <summary>The directory as an absolute path with forward slashes and one at the end.</summary>
    public static string Resolve(string projectDirectory, string directory)
    {
        var isAbsolute = directory[0] == '/' || (directory.Length > 1 && directory[1] == ':');
        var path = isAbsolute ? directory : projectDirectory.Replace('\\', '/').TrimEnd('/') + "/" + directory;
        var parts = new List<string>();
        foreach (var part in path.Split('/'))
        {
            if (part == ".." && parts.Count > 1)
                parts.RemoveAt(parts.Count - 1);
            else if (part is not ("." or "..") && (part.Length > 0 || parts.Count == 0))
                parts.Add(part);
        }

        return string.Join("/", parts) + "/";
    }

    /// <summary>The directory without the <c>../</c> that it may begin with.</summary>
    public static string WithoutParents(string directory)
    {
        while (directory.StartsWith("../", StringComparison.Ordinal) || directory.StartsWith("./", StringComparison.Ordinal))
            directory = directory.Substring(directory.IndexOf('/') + 1);
        return directory;
    }
}
