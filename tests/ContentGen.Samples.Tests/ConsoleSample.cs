using System.Diagnostics;

namespace ContentGen.Samples.Tests;

/// <summary>Runs a console sample as a user does, in a separate process.</summary>
internal static class ConsoleSample
{
    public static async Task<string> Run(string name)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, name + ".dll")])
        {
            RedirectStandardOutput = true,
        };
        using var program = Process.Start(start)!;
        var output = await program.StandardOutput.ReadToEndAsync();
        await program.WaitForExitAsync();

        Assert.Equal(0, program.ExitCode);
        return output;
    }
}
