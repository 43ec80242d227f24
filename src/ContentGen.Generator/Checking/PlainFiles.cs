using System.Collections.Immutable;
using System.Globalization;
using ContentGen.Generator.Binding.Headers;
using ContentGen.Generator.Configuration;
using ContentGen.Generator.Diagnostics;

namespace ContentGen.Generator.Checking;

/// <summary>Finds Markdown files without front matter where posts are expected.</summary>
internal static class PlainFiles
{
    // A whole documentation without front matter is one mistake, not one for each of its files.
    private const int MostShown = 5;

    /// <param name="headers">The headers of all files, by path.</param>
    public static IEnumerable<HeaderFinding> Find(IEnumerable<EntryHeader> headers) => headers
        .Where(static header => header.State == EntryState.NoFrontMatter && !ContentFiles.IsNote(header.ProjectPath))
        .GroupBy(static header => header.Record.Length > 0 ? header.Record : UndeclaredCollections.FolderOf(header.ProjectPath))
        .SelectMany(static group => FindingsOf(group.ToImmutableArray()));

    private static IEnumerable<HeaderFinding> FindingsOf(ImmutableArray<EntryHeader> files)
    {
        // Without a record, no file of the folder has front matter.
        var isFolder = files[0].Record.Length == 0 || files.Length > MostShown;
        return isFolder && files.Length > 1
            ? [new HeaderFinding(
                CheckingRules.PlainFolder,
                ValueAddress.StartOf(files[0]),
                [
                    files.Length.ToString(CultureInfo.InvariantCulture),
                    Shown.Value(UndeclaredCollections.FolderOf(files[0].ProjectPath)),
                ])]
            : files.Select(static file => new HeaderFinding(
                CheckingRules.PlainFile, ValueAddress.StartOf(file), default));
    }
}
