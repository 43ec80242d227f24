namespace ContentGen.Samples.Tests.Browser;

/// <summary>A test that needs a browser. It is skipped on a machine without one, but not if <c>CI</c> is
/// <c>true</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ChromiumFactAttribute : FactAttribute
{
    public ChromiumFactAttribute()
    {
        if (Chromium.Path is null && Environment.GetEnvironmentVariable("CI") != "true")
            Skip = "chromium, chromium-browser or google-chrome is not on the PATH.";
    }
}
