using System.Globalization;

namespace ContentGen.Generator.Tests.Emission;

/// <summary>The same posts produce the same bytes, findings and values in every time zone.</summary>
/// <remarks>The time zone is a setting of the process, so no other test runs at the same time.</remarks>
[Collection(Alone)]
public class TimeZoneTests
{
    private const string Alone = "Time zone";

    private static readonly Site Posts = Site.With("""
        [ContentCollection("posts")]
        public sealed partial record Post
        {
            public string Title { get; init; } = "";
            public DateTimeOffset PubDate { get; init; }
            public DateTime Updated { get; init; }
            public DateOnly Day { get; init; }
            public TimeOnly Time { get; init; }
        }
        """)
        .Source("Probe.cs", """
            public static class Probe
            {
                public static string Run() => string.Join("\n", Post.All.Published(new Noon()).Select(static post =>
                    FormattableString.Invariant(
                        $"{post.Id} {post.PubDate:O} {post.Updated:O} {post.Updated.Kind} {post.Day:O} {post.Time:O}")
                    + " " + post.Url));

                private sealed class Noon : TimeProvider
                {
                    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

                    public override DateTimeOffset GetUtcNow() => new(2025, 3, 30, 12, 0, 0, TimeSpan.Zero);
                }
            }
            """)
        // That night 2:30 did not exist in Berlin.
        .File("content/posts/a.md", """
            ---
            pubDate: 2025-03-30 02:30
            updated: 2025-03-30 02:30
            day: 2025-03-30
            time: 02:30
            ---
            """)
        // At this moment it was already the next day further east.
        .File("content/posts/b.md", """
            ---
            pubDate: 2025-03-29T23:30:00Z
            updated: 2025-03-29T23:30:00Z
            day: 2025-03-29T23:30:00Z
            ---
            """)
        .File("content/posts/c.md", "---\npubDate: 2025-03-30 13:30 +02:00\nupdated: 2025-03-30 13:30 +02:00\n---\n")
        .File("content/posts/d.md", "---\npubDate: 2025-03-30 12:30\n---\n");

    private static readonly Site BadPosts = Posts
        .File("content/posts/e.md", """
            ---
            pubDate: 2025-03-30 25:30
            updated: 30.03.2025
            day: 2025-02-30
            time: soon
            ---
            """);

    [Theory]
    [InlineData("Europe/Berlin", 60)]
    [InlineData("Pacific/Kiritimati", 840)]
    [InlineData("America/St_Johns", -210)]
    public void TheTimeZoneOfTheMachineHasNoEffect(string zone, int minutes)
    {
        // Only Unix lets a process choose its time zone.
        if (OperatingSystem.IsWindows())
            return;

        var expected = In("UTC", 0);

        Assert.Equal(4, expected.Count(static line => line.StartsWith("content/posts/e.md", StringComparison.Ordinal)));
        Assert.Equal(3, expected[^1].Split('\n').Length);
        Assert.Equal(expected, In(zone, minutes));
    }

    private static List<string> In(string zone, int minutes)
    {
        var before = Environment.GetEnvironmentVariable("TZ");
        try
        {
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
            Assert.Equal(minutes, TimeZoneInfo.Local.BaseUtcOffset.TotalMinutes);
            var build = Posts.Build().AssertCompiles();
            return
            [
                .. build.Result.GeneratedSources.Select(static source => source.SourceText.ToString()),
                .. BadPosts.Build().Lines,
                Convert.ToString(build.Run(), CultureInfo.InvariantCulture)!,
            ];
        }
        finally
        {
            Environment.SetEnvironmentVariable("TZ", before);
            TimeZoneInfo.ClearCachedData();
        }
    }

    [CollectionDefinition(Alone, DisableParallelization = true)]
    public class AloneDefinition;
}
