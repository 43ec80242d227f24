namespace ContentGen.Generator.Binding.Headers;

/// <summary>The one maker of ids: a file's path below its collection's folder, without the extension.</summary>
internal static class EntryId
{
    /// <param name="folderLength">The length of the collection's folder with the slash at its end.</param>
    public static string Of(string projectPath, int folderLength)
    {
        var id = projectPath.Substring(folderLength);
        return id.Substring(0, id.LastIndexOf('.'));
    }

    /// <summary>A line feed or a tab in a file's name would be taken for the end of a line or of a field of the index.</summary>
    public static bool IsUsable(string id) => !id.Any(char.IsControl);
}
