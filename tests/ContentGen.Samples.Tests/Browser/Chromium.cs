using System.Diagnostics;

namespace ContentGen.Samples.Tests.Browser;

/// <summary>A headless browser with a temporary profile, which is deleted when the browser is disposed.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    private readonly Process _process;
    private readonly DirectoryInfo _profile;

    private Chromium(Process process, DirectoryInfo profile, DevTools devTools) =>
        (_process, _profile, DevTools) = (process, profile, devTools);

    public static string? Path { get; } = Find();

    public DevTools DevTools { get; }

    public static async Task<Chromium> Start()
    {
        var profile = Directory.CreateTempSubdirectory("contentgen-chromium-");
        var process = Process.Start(new ProcessStartInfo(Path!)
        {
            RedirectStandardError = true,
            ArgumentList =
            {
                "--headless", "--disable-gpu", "--remote-debugging-port=0", $"--user-data-dir={profile.FullName}",
                // The sandbox does not start for root, who runs tests in a container. The tests open only our own
                // pages.
                "--no-sandbox", "--disable-dev-shm-usage",
                "--no-first-run", "--disable-background-networking", "--disable-component-update",
                "--disable-sync", "--disable-quic",
            },
        })!;

        const string Announcement = "DevTools listening on ";
        while (await process.StandardError.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(60)) is { } line)
        {
            if (line.StartsWith(Announcement, StringComparison.Ordinal))
            {
                // The later output is not needed, but it must be read, or the pipe fills and the browser waits.
                _ = process.StandardError.ReadToEndAsync();
                return new Chromium(process, profile, await DevTools.Connect(new Uri(line[Announcement.Length..])));
            }
        }

        throw new InvalidOperationException($"'{Path}' ended before it was ready, with exit code {process.ExitCode}.");
    }

    public async ValueTask DisposeAsync()
    {
        await DevTools.DisposeAsync();
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _profile.Delete(recursive: true);
    }

    private static string? Find()
    {
        var folders = Environment.GetEnvironmentVariable("PATH")?.Split(System.IO.Path.PathSeparator) ?? [];
        string[] names = ["chromium", "chromium-browser", "google-chrome"];
        return names
            .SelectMany(_ => folders, static (name, folder) => System.IO.Path.Combine(folder, name))
            .FirstOrDefault(File.Exists);
    }
}
