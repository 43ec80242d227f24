using ContentGen.Generator.Inference.Shapes;
using ContentGen.Generator.Inference.Types;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Inference;

/// <summary>Finds files that lack keys since they are not posts: the folder's own page, redirects, stubs.</summary>
internal static class OtherFiles
{
    /// <returns>Their paths, as the compiler knows them.</returns>
    /// <param name="posts">Those that could be read.</param>
    public static EquatableArray<string> Among(IReadOnlyList<PostShape> posts, RecordType record)
    {
        var required = record.Members.Where(static member => member.IsRequired).ToList();
        var counts = new Dictionary<string, int>(LooseKey.Comparer);
        foreach (var key in posts.SelectMany(static post => post.Keys!.Keys))
            counts[key.Key] = counts.TryGetValue(key.Key, out var count) ? count + 1 : 1;

        return posts.Where(IsOther).Select(static post => post.Path).ToEquatableArray();

        bool IsOther(PostShape post)
        {
            var keys = post.Keys!.Keys;
            var lacking = required.Count(member => !keys.Any(key => LooseKey.Comparer.Equals(key.Key, member.Key)));
            if (lacking == 0)
                return false;

            var rare = keys.Count(key => counts[key.Key] * 10L < posts.Count);
            return IsIndex(post.ProjectPath)
                || (lacking > 1 && lacking * 2 > required.Count)
                || (rare > 1 && rare * 2 > keys.Count);
        }
    }

    private static bool IsIndex(string path) =>
        path.Substring(path.LastIndexOf('/') + 1).TrimStart('_') is { } name
            && name.StartsWith("index.", StringComparison.OrdinalIgnoreCase);
}
