namespace ContentGen.Generator.Shared;

/// <summary>FNV-1a over UTF-16 units: the same on every machine and in every build, unlike <c>GetHashCode</c>.</summary>
internal static class StableHash
{
    public static uint Of(string text)
    {
        var hash = 2166136261u;
        foreach (var character in text)
            hash = unchecked((hash ^ character) * 16777619u);
        return hash;
    }
}
