using ContentGen.Generator.Binding.Headers;
using ContentGen.Generator.Diagnostics;

namespace ContentGen.Generator.Checking;

/// <summary>Finds folders of posts without a record. Each folder is one finding, however many posts it has.</summary>
internal static class UndeclaredCollections
{
    public static IEnumerable<HeaderFinding> Find(IEnumerable<EntryHeader> headers) => headers
        .Where(static header => header.State == EntryState.Undeclared)
        .GroupBy(static header => FolderOf(header.ProjectPath), StringComparer.Ordinal)
        .Select(static group =>
        {
            var count = group.Count();
            return new HeaderFinding(
                CheckingRules.UndeclaredCollection,
                ValueAddress.StartOf(group.First()),
                [Shown.Value(group.Key), count == 1 ? "1 file" : $"{count} files"]);
        });

    /// <summary><c>content/posts</c> for <c>content/posts/2025/a.md</c>, and <c>content</c> for
    /// <c>content/a.md</c>.</summary>
    public static string FolderOf(string path)
    {
        var first = path.IndexOf('/');
        var second = path.IndexOf('/', first + 1);
        return path.Substring(0, second < 0 ? first : second);
    }
}
