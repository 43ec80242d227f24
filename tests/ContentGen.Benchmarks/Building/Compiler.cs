using ContentGen.PackageTests.Sites;

namespace ContentGen.Benchmarks.Building;

/// <summary>How builds run the compiler.</summary>
internal sealed class Compiler : IDisposable
{
    /// <summary>A new process for each compilation, with a cold JIT.</summary>
    public static readonly Compiler Cold = new(["-p:UseSharedCompilation=false"]);

    private readonly Action? _stop;

    private Compiler(string[] arguments, Action? stop = null)
    {
        Arguments = arguments;
        _stop = stop;
    }

    public string[] Arguments { get; }

    /// <summary>A separate compiler server, which no other build warms or uses, and which ends with this
    /// object.</summary>
    /// <param name="keepsPosts">Whether it keeps the results for posts that were not edited since the last
    /// build.</param>
    public static Compiler Server(PackedPackage package, bool keepsPosts)
    {
        var pipe = $"contentgen-{Guid.NewGuid():N}";
        var site = package.NewSite().Project("Server.csproj");
        var roslyn = site.PropertyAfter("Restore", "RoslynTargetsPath");
        return new Compiler(
            [
                "-p:UseSharedCompilation=true",
                $"-p:SharedCompilationId={pipe}",
                $"-p:_ContentGenGeneratorCache={keepsPosts}",
            ],
            () => site.RunProgram(
                Path.Combine(roslyn, "bincore", "VBCSCompiler.dll"), $"-pipename:{pipe}", "-shutdown"));
    }

    public void Dispose() => _stop?.Invoke();
}
