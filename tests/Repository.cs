namespace ContentGen.Tests;

/// <summary>The repository that these tests were built from.</summary>
/// <remarks>Looked for from where they run: in CI the compiler writes no path of the machine into them.</remarks>
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
                ?? throw new DirectoryNotFoundException("ContentGen.sln is in none of the folders above the tests");
        }

        return directory;
    }
}
