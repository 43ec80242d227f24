namespace ContentGen.Samples.Tests.Browser;

/// <summary>A test that needs a browser: skipped on a machine without one, but never where <c>CI</c> is <c>true</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ChromiumFactAttribute : FactAttribute
{
    public ChromiumFactAttribute()
    {
        if (Chromium.Path is null && Environment.GetEnvironmentVariable("CI") != "true")
            Skip = "None of chromium, chromium-browser and google-chrome is on the PATH.";
    }
}
