namespace ContentGen.Tests;

/// <summary>The repository that these tests were built from.</summary>
/// <remarks>It is searched from the folder in which the tests run, because in CI the compiler embeds no paths.</remarks>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string PathOf(string relativePath) => Path.Combine(Root, relativePath);

    private static string FindRoot()
    {
        var directory = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(directory, "ContentGen.sln")))
        {
            directory = Path.GetDirectoryName(directory)
                ?? throw new DirectoryNotFoundException("no folder above the tests contains ContentGen.sln");
        }

        return directory;
    }
}
