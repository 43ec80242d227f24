using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Configuration;

/// <summary>Tells which of a project's additional files are content.</summary>
internal static class ContentFiles
{
    /// <summary>The file without its text, or null when it is none of ours.</summary>
    public static ContentFile? Locate(string file, ContentFolder folder)
    {
        if (!IsMarkdown(file) && !IsData(file))
            return null;

        // The compiler leaves "content/../shared" as the project has it.
        var path = ContentPath.Normalize(file);
        // On Linux the folder may be called "Content" as well.
        return path.StartsWith(folder.Root, StringComparison.OrdinalIgnoreCase) && !HasHiddenPart(path, folder.Root.Length)
            ? new ContentFile(file, ProjectPathOf(path, folder), folder.Directory.Length, "")
            : null;
    }

    /// <summary>Whether all of the file is one entry. Such files are content only where a record asks for them, since
    /// other tools have a folder of this name too.</summary>
    public static bool IsData(string path) =>
        path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase)
        || path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase)
        || path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    // With the folder as the disk spells it, so that a path which is shown can be opened. Only a path with ".." in its middle
    // is resolved to another one than the project says.
    private static string ProjectPathOf(string path, ContentFolder folder) =>
        folder.Root.EndsWith(folder.Directory, StringComparison.Ordinal)
            ? path.Substring(folder.Root.Length - folder.Directory.Length)
            : folder.Directory + path.Substring(folder.Root.Length);

    private static bool IsMarkdown(string path) =>
        path.EndsWith(".md", StringComparison.OrdinalIgnoreCase)
        || path.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);

    // Templates and notes of the writer: "_templates/post.md", ".obsidian/x.md".
    private static bool HasHiddenPart(string path, int start)
    {
        for (var part = start; part < path.Length; part = path.IndexOf('/', part) + 1)
        {
            if (path[part] is '_' or '.')
                return true;
            if (path.IndexOf('/', part) < 0)
                return false;
        }

        return false;
    }
}
