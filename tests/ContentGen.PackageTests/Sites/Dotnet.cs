using System.Diagnostics;
using System.Text;

namespace ContentGen.PackageTests.Sites;

/// <summary>Runs the command line of the SDK, isolated from the build that these tests run in.</summary>
internal static class Dotnet
{
    // Longer than any of these builds takes on a slow machine. A build that hangs must not make the tests hang.
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);

    /// <param name="packagesFolder">Where packages are unpacked; null for the machine's own folder.</param>
    public static Result Run(string directory, string? packagesFolder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = directory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };

        // The test runner's MSBuild sets variables for its child processes, which would make this build part of that
        // one.
        foreach (var name in start.Environment.Keys.ToList())
        {
            if (name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase))
                start.Environment.Remove(name);
        }

        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        if (packagesFolder is not null)
            start.Environment["NUGET_PACKAGES"] = packagesFolder;

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Limit))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"dotnet {string.Join(' ', arguments)} took more than {Limit}");
        }

        return new Result(process.ExitCode, (output.Result + error.Result).Replace("\r\n", "\n"));
    }

    /// <summary>What a command printed, and how it ended.</summary>
    internal sealed record Result(int ExitCode, string Output)
    {
        public Result OrFail() => ExitCode == 0 ? this : throw new InvalidOperationException(Output);
    }
}
