using System.Diagnostics;
using System.Text.Json;
using ContentGen.PackageTests.Sites;

namespace ContentGen.Benchmarks.Building;

/// <summary>Only the compiler, in a process such as a build without a compiler server starts.</summary>
internal sealed class CompilerProcess
{
    private readonly DiskSite _project;
    private readonly ProcessStartInfo _start;
    private readonly string _compiler;

    public CompilerProcess(DiskSite project)
    {
        _project = project;
        project.Build(Compiler.Cold);
        // As for an editor, the build returns the arguments of the compiler, but only if there is something to compile.
        project.Clean();
        using var answer = JsonDocument.Parse(project.Folder.PropertyAfter(
            "Compile", "RoslynTargetsPath", "-getProperty:CscEnvironment", "-getItem:CscCommandLineArgs",
            "-p:ProvideCommandLineArgs=true", "-p:SkipCompilerExecution=true"));
        var properties = answer.RootElement.GetProperty("Properties");
        var roslyn = properties.GetProperty("RoslynTargetsPath").GetString()!;
        var items = answer.RootElement.GetProperty("Items");
        var arguments = items.GetProperty("CscCommandLineArgs").EnumerateArray()
            .Select(static item => item.GetProperty("Identity").GetString()!)
            .Where(static argument => argument != "/noconfig");
        project.Folder.Write("compiler.rsp", string.Join('\n', arguments));
        CompilerDirectory = Path.Combine(roslyn, "bincore");
        _compiler = Path.Combine(CompilerDirectory, "csc.dll");
        _start = new ProcessStartInfo("dotnet", [_compiler, "/noconfig", "/nologo", "@compiler.rsp"])
        {
            WorkingDirectory = project.Folder.PathOf("."),
        };
        var environment = properties.GetProperty("CscEnvironment").GetString()!;
        foreach (var variable in environment.Split(';', StringSplitOptions.RemoveEmptyEntries))
            _start.Environment.Add(variable.Split('=')[0], variable.Split('=')[1]);
    }

    public string CompilerDirectory { get; }

    public string Assembly => _project.Folder.PathOf("obj/Debug/net10.0/Site.dll");

    /// <summary>Compiles with further options, such as one that names a compiler server.</summary>
    public void Run(params string[] options)
    {
        File.Delete(Assembly);
        string[] arguments = [_compiler, .. options, "/noconfig", "/nologo", "@compiler.rsp"];
        using var compiler = Process.Start(
            new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = _start.WorkingDirectory })!;
        compiler.WaitForExit();
        if (!File.Exists(Assembly))
            throw new InvalidOperationException("the compiler has not written an assembly");
    }

    /// <returns>The most bytes of memory that it had, without swapped-out ones.</returns>
    public long RunForPeak()
    {
        File.Delete(Assembly);
        var peak = 0L;
        using var compiler = Process.Start(_start)!;
        // The system knows the peak only while the process runs, so growth in its last moment is missed.
        while (!compiler.WaitForExit(TimeSpan.FromMilliseconds(5)))
        {
            compiler.Refresh();
            if (!compiler.HasExited)
                peak = Math.Max(peak, compiler.PeakWorkingSet64);
        }

        return File.Exists(Assembly)
            ? peak
            : throw new InvalidOperationException("the compiler has not written an assembly");
    }
}
