using System.Diagnostics;

namespace ContentGen.Benchmarks.Building;

/// <summary>A compiler server of its own, which compiles one project again and again, as in a day of work.</summary>
internal sealed class CompilerServer : IDisposable
{
    // Longer than the session. The server ends earlier, with this object.
    private const string KeepAlive = "/keepalive:3600";

    private readonly string _pipe = $"contentgen-{Guid.NewGuid():N}";
    private readonly CompilerProcess _project;
    private readonly Process _server;

    public CompilerServer(CompilerProcess project)
    {
        _project = project;
        var program = Path.Combine(project.CompilerDirectory, "VBCSCompiler.dll");
        var start = new ProcessStartInfo("dotnet", [program, $"-pipename:{_pipe}"]);
        // The server's own garbage collector keeps garbage for long, which would hide what is still held.
        start.Environment["DOTNET_gcServer"] = "0";
        start.Environment["DOTNET_GCConserveMemory"] = "9";
        _server = Process.Start(start)!;
    }

    /// <summary>The memory of the server's process, in bytes.</summary>
    public long Memory
    {
        get
        {
            _server.Refresh();
            return _server.WorkingSet64;
        }
    }

    public void Compile() => _project.Run($"/shared:{_pipe}", KeepAlive);

    public void Dispose()
    {
        _server.Kill();
        _server.WaitForExit();
        _server.Dispose();
    }
}
