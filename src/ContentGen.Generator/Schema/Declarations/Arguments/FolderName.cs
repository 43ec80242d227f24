using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Schema.Declarations.Arguments;

/// <summary>The folder of <c>[ContentCollection("posts")]</c>.</summary>
internal static class FolderName
{
    private const string Invalid = "\\:*?\"<>|";

    /// <summary>The folder without slashes around it.</summary>
    public static Result<string> Read(string written)
    {
        if (written.Trim() == CollectionSchema.RootFolder)
            return CollectionSchema.RootFolder;

        var folder = written.Trim().Trim('/');
        return ObjectionTo(folder) is { } objection ? objection : folder;
    }

    private static Objection? ObjectionTo(string folder)
    {
        if (folder.Trim('\\', '/').Length == 0)
            return new Objection("it is empty; write the folder's name, such as \"posts\"");
        if (folder.IndexOf('\\') >= 0)
            return new Objection($"folders are separated by '/'; write \"{folder.Replace('\\', '/').Trim('/')}\"");

        var odd = folder.FirstOrDefault(static c => char.IsControl(c) || Invalid.IndexOf(c) >= 0);
        if (odd is '*' or '?')
            return new Objection(
                "a collection always takes all files below its folder; write the folder's name without a pattern");
        if (odd != default)
            return new Objection($"it contains '{Shown.Value(odd.ToString())}'; remove it");

        return folder.Split('/').Select(ObjectionToPart).FirstOrDefault(static objection => objection is not null);
    }

    private static Objection? ObjectionToPart(string part) =>
        part is "." or ".."
            ? new Objection($"it is relative to the content folder and cannot contain '{part}'; remove it")
        : part.Trim().Length == 0 ? new Objection("one of its parts is empty; remove the extra '/'")
        : part[0] is '_' or '.' ? new Objection($"folders whose names start with '{part[0]}' are not read; rename it")
        : null;
}
