using ContentGen.PackageTests.Sites;

namespace ContentGen.Benchmarks.Building;

/// <summary>How builds run the compiler.</summary>
internal sealed class Compiler : IDisposable
{
    /// <summary>A process for each compilation, whose JIT is cold.</summary>
    public static readonly Compiler Cold = new("-p:UseSharedCompilation=false");

    private readonly Action? _stop;

    private Compiler(string argument, string? server = null, Action? stop = null)
    {
        Arguments = server is null ? [argument] : [argument, $"-p:SharedCompilationId={server}"];
        _stop = stop;
    }

    public string[] Arguments { get; }

    /// <summary>A compiler server of our own, which no other build warms or keeps busy, and which ends with this object.</summary>
    public static Compiler Server(PackedPackage package)
    {
        var pipe = $"contentgen-{Guid.NewGuid():N}";
        var site = package.NewSite().Project("Server.csproj");
        var roslyn = site.PropertyAfter("Restore", "RoslynTargetsPath");
        return new Compiler(
            "-p:UseSharedCompilation=true",
            pipe,
            () => site.Run(Path.Combine(roslyn, "bincore", "VBCSCompiler.dll"), $"-pipename:{pipe}", "-shutdown"));
    }

    public void Dispose() => _stop?.Invoke();
}
