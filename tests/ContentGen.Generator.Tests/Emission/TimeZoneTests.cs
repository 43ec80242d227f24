using System.Globalization;

namespace ContentGen.Generator.Tests.Emission;

/// <summary>The same posts give the same bytes, findings and values in every time zone.</summary>
/// <remarks>The zone belongs to the process, so nothing else runs meanwhile.</remarks>
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
                    FormattableString.Invariant($"{post.Id} {post.PubDate:O} {post.Updated:O} {post.Updated.Kind} {post.Day:O} {post.Time:O} {post.Url}")));

                private sealed class Noon : TimeProvider
                {
                    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

                    public override DateTimeOffset GetUtcNow() => new(2025, 3, 30, 12, 0, 0, TimeSpan.Zero);
                }
            }
            """)
        // At 2:30 that night there was no such time in Berlin, and at 23:30 it was tomorrow further east.
        .File("content/posts/a.md", "---\npubDate: 2025-03-30 02:30\nupdated: 2025-03-30 02:30\nday: 2025-03-30\ntime: 02:30\n---\n")
        .File("content/posts/b.md", "---\npubDate: 2025-03-29T23:30:00Z\nupdated: 2025-03-29T23:30:00Z\nday: 2025-03-29T23:30:00Z\n---\n")
        .File("content/posts/c.md", "---\npubDate: 2025-03-30 13:30 +02:00\nupdated: 2025-03-30 13:30 +02:00\n---\n")
        .File("content/posts/d.md", "---\npubDate: 2025-03-30 12:30\n---\n");

    private static readonly Site BadPosts = Posts
        .File("content/posts/e.md", "---\npubDate: 2025-03-30 25:30\nupdated: 30.03.2025\nday: 2025-02-30\ntime: soon\n---\n");

    [Theory]
    [InlineData("Europe/Berlin", 60)]
    [InlineData("Pacific/Kiritimati", 840)]
    [InlineData("America/St_Johns", -210)]
    public void NothingReadsTheZoneOfTheMachine(string zone, int minutes)
    {
        // Elsewhere a process cannot choose its zone.
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
