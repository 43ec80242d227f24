using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Configuration;

/// <summary>Decides which of a project's additional files are content.</summary>
internal static class ContentFiles
{
    private static readonly HashSet<string> Notes = new(StringComparer.OrdinalIgnoreCase)
    {
        "README", "LICENSE", "LICENCE", "CONTRIBUTING", "CONTRIBUTORS", "CHANGELOG", "CHANGES", "HISTORY", "AUTHORS",
        "CODE_OF_CONDUCT", "CODE-OF-CONDUCT", "SECURITY", "SUPPORT", "GOVERNANCE", "MAINTAINERS", "NOTICE", "COPYING",
        "PULL_REQUEST_TEMPLATE", "ISSUE_TEMPLATE", "AGENTS", "TODO", "STYLEGUIDE",
    };

    /// <summary>The file without its text; null when it is not content.</summary>
    public static ContentFile? Locate(string file, ContentFolder folder)
    {
        if (!IsMarkdown(file) && !IsData(file))
            return null;

        // The compiler leaves "content/../shared" as it is written in the project.
        var path = ContentPath.Normalize(file);
        // On Linux the folder may be named "Content" as well.
        var isInside = path.StartsWith(folder.Root, StringComparison.OrdinalIgnoreCase);
        return isInside && !HasHiddenPart(path, folder.Root.Length)
            ? new ContentFile(file, ProjectPathOf(path, folder), folder.Directory.Length, "")
            {
                IsUntrusted = folder.IsUntrusted,
            }
            : null;
    }

    /// <summary>Whether the whole file is front matter. Such files are content only in the folder of a declared record,
    /// because other tools use a folder of this name too.</summary>
    public static bool IsData(string path) =>
        path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase)
        || path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase)
        || path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the file is one of those that every repository has: about the folder, and not a post.</summary>
    public static bool IsNote(string path)
    {
        var name = path.Substring(path.LastIndexOf('/') + 1);
        var end = name.IndexOf('.');
        return Notes.Contains(end < 0 ? name : name.Substring(0, end));
    }

    // The folder is spelled as on the disk, so that a path in a message can be opened. Only a path with ".." in its
    // middle becomes another one than the project contains.
    private static string ProjectPathOf(string path, ContentFolder folder) =>
        folder.Root.EndsWith(folder.Directory, StringComparison.Ordinal)
            ? path.Substring(folder.Root.Length - folder.Directory.Length)
            : folder.Directory + path.Substring(folder.Root.Length);

    private static bool IsMarkdown(string path) =>
        path.EndsWith(".md", StringComparison.OrdinalIgnoreCase)
        || path.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);

    // Templates and notes: "_templates/post.md", ".obsidian/x.md".
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
