namespace ContentGen.Generator.Schema.Declarations.Arguments;

/// <summary>The folder of <c>[ContentCollection("posts")]</c>.</summary>
internal static class FolderName
{
    private const string Invalid = "\\:*?\"<>|";

    /// <summary>Without slashes around it, with the reason why it cannot be used, or null.</summary>
    public static (string Folder, string? Fault) Read(string written)
    {
        if (written.Trim() == CollectionSchema.ContentFolder)
            return (CollectionSchema.ContentFolder, null);

        var folder = written.Trim().Trim('/');
        return (folder, FaultOf(written, folder));
    }

    private static string? FaultOf(string written, string folder)
    {
        if (folder.Length == 0)
            return "it is empty; write the folder's name, such as \"posts\"";
        if (written.Contains('\\'))
            return $"folders are separated by '/'; write \"{written.Replace('\\', '/').Trim('/')}\"";

        var odd = folder.FirstOrDefault(static c => char.IsControl(c) || Invalid.IndexOf(c) >= 0);
        if (odd is '*' or '?')
            return "all files below the folder are taken; write its name without a pattern";
        if (odd != default)
            return $"a folder's name cannot contain '{(char.IsControl(odd) ? $"\\u{(int)odd:x4}" : odd.ToString())}'";

        foreach (var part in folder.Split('/'))
        {
            if (part is "." or "..")
                return $"it is given from the content folder on, so that '{part}' leads nowhere; remove it";
            if (part.Trim() is "")
                return "one part of it has no name; remove the second '/'";
            if (part[0] is '_' or '.')
                return $"names that start with '{part[0]}' are no content; rename it";
        }
        return null;
    }
}
