using ContentGen.Generator.Model;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Configuration;

/// <summary>Tells which of a project's additional files are content.</summary>
internal static class ContentFiles
{
    /// <summary>The file, or null when it is none of ours.</summary>
    public static ContentFile? Find(AdditionalText file, ContentOptions options, CancellationToken cancellation)
    {
        if (!IsMarkdown(file.Path) && !IsData(file.Path))
            return null;

        var path = file.Path.Replace('\\', '/');
        // On Linux the folder may be called "Content" as well.
        if (!path.StartsWith(options.ContentRoot, StringComparison.OrdinalIgnoreCase)
            || HasHiddenPart(path, options.ContentRoot.Length))
        {
            return null;
        }

        // Without a text the compiler itself has reported that the file cannot be read.
        return file.GetText(cancellation) is { } text
            ? new ContentFile(file.Path, ProjectPathOf(path, options), text.ToString())
            : null;
    }

    /// <summary>Whether all of the file is one entry. Such files are content only where a record asks for them, since
    /// other tools have a folder of this name too.</summary>
    public static bool IsData(string path) =>
        path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase)
        || path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase)
        || path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    // With the folder as the disk spells it, so that a path which is shown can be opened. Only a path with ".." in its middle
    // is resolved to another one than the options say.
    private static string ProjectPathOf(string path, ContentOptions options) =>
        options.ContentRoot.EndsWith(options.ContentDirectory, StringComparison.Ordinal)
            ? path.Substring(options.ContentRoot.Length - options.ContentDirectory.Length)
            : options.ContentDirectory + path.Substring(options.ContentRoot.Length);

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
