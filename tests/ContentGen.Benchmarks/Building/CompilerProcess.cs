using System.Diagnostics;
using System.Text.Json;
using ContentGen.PackageTests.Sites;

namespace ContentGen.Benchmarks.Building;

/// <summary>The compiler alone, in a process as a build without a compiler server starts it.</summary>
internal sealed class CompilerProcess
{
    private readonly DiskSite _project;
    private readonly ProcessStartInfo _start;

    public CompilerProcess(DiskSite project)
    {
        _project = project;
        project.Build(Compiler.Cold);
        // As for an editor, the build says what it would tell the compiler, but only if there is something to compile.
        project.Clean();
        using var answer = JsonDocument.Parse(project.Site.PropertyAfter(
            "Compile", "RoslynTargetsPath", "-getProperty:CscEnvironment", "-getItem:CscCommandLineArgs", "-p:ProvideCommandLineArgs=true", "-p:SkipCompilerExecution=true"));
        var properties = answer.RootElement.GetProperty("Properties");
        var roslyn = properties.GetProperty("RoslynTargetsPath").GetString()!;
        var arguments = answer.RootElement.GetProperty("Items").GetProperty("CscCommandLineArgs").EnumerateArray()
            .Select(static item => item.GetProperty("Identity").GetString()!)
            .Where(static argument => argument != "/noconfig");
        project.Site.Write("compiler.rsp", string.Join('\n', arguments));
        _start = new ProcessStartInfo("dotnet", [Path.Combine(roslyn, "bincore", "csc.dll"), "/noconfig", "/nologo", "@compiler.rsp"])
        {
            WorkingDirectory = project.Site.PathOf("."),
        };
        foreach (var variable in properties.GetProperty("CscEnvironment").GetString()!.Split(';', StringSplitOptions.RemoveEmptyEntries))
            _start.Environment.Add(variable.Split('=')[0], variable.Split('=')[1]);
    }

    public string Assembly => _project.Site.PathOf("obj/Debug/net10.0/Site.dll");

    /// <returns>The most bytes of memory that it had, without what was swapped out.</returns>
    public long RunForPeak()
    {
        File.Delete(Assembly);
        var peak = 0L;
        using var compiler = Process.Start(_start)!;
        // The system remembers the peak, but only while the process lives: what is missed is what its last moment adds.
        while (!compiler.WaitForExit(TimeSpan.FromMilliseconds(5)))
        {
            compiler.Refresh();
            if (!compiler.HasExited)
                peak = Math.Max(peak, compiler.PeakWorkingSet64);
        }

        return File.Exists(Assembly) ? peak : throw new InvalidOperationException("the compiler has made no assembly");
    }
}
