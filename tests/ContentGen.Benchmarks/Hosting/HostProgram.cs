namespace ContentGen.Benchmarks.Hosting;

/// <summary>The C# of two hosts that print how long they take until the first post, its body, and each post is
/// available.</summary>
/// <remarks>In that time both load their libraries and compile what they use of them. The start of the runtime is not
/// included.</remarks>
internal static class HostProgram
{
    public const string Main = """
        using System.Diagnostics;

        var start = Stopwatch.GetTimestamp();
        var title = Posts.FirstTitle(args);
        var all = Stopwatch.GetElapsedTime(start).TotalMilliseconds;

        start = Stopwatch.GetTimestamp();
        var body = Posts.FirstBody();
        var firstBody = Stopwatch.GetElapsedTime(start).TotalMilliseconds;

        start = Stopwatch.GetTimestamp();
        var titles = Posts.AllTitles();
        var each = all + Stopwatch.GetElapsedTime(start).TotalMilliseconds;

        Console.WriteLine(FormattableString.Invariant(
            $"{all} {firstBody} {each} {title.Length} {body.Length} {titles}"));
        """;

    /// <summary>Has its posts in an assembly.</summary>
    public const string Compiled = """
        using Bench;

        internal static class Posts
        {
            public static string FirstTitle(string[] args) => Post.All[0].Title;

            public static string FirstBody() => Post.All[0].Body.Html;

            public static int AllTitles() => Post.All.Sum(static post => post.Title.Length);
        }
        """;

    /// <summary>Reads all posts of a folder, as is common without a generator.</summary>
    public const string Loading = """
        using Markdig;
        using Markdig.Extensions.AutoIdentifiers;
        using Markdig.Extensions.EmphasisExtras;
        using YamlDotNet.Serialization;
        using YamlDotNet.Serialization.NamingConventions;

        internal sealed class Post
        {
            public string Layout { get; set; } = "";
            public string Title { get; set; } = "";
            public string? Description { get; set; }
            public string PubDate { get; set; } = "";
            public string Author { get; set; } = "";
            public List<string> Tags { get; set; } = [];
            public Category Category { get; set; }
            public string? ReadTime { get; set; }
            public string? Image { get; set; }

            [YamlIgnore]
            public string Html { get; set; } = "";
        }

        internal enum Category { News, Tutorial, Opinion, Release }

        internal static class Posts
        {
            private static readonly List<Post> All = [];

            public static string FirstTitle(string[] args)
            {
                var yaml = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build();
                var markdown = new MarkdownPipelineBuilder()
                    .UsePipeTables()
                    .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
                    .UseTaskLists()
                    .UseAutoLinks()
                    .UseFootnotes()
                    .UseAutoIdentifiers(AutoIdentifierOptions.GitHub)
                    .Build();
                foreach (var file in Directory.EnumerateFiles(args[0], "*.md", SearchOption.AllDirectories))
                {
                    var text = File.ReadAllText(file);
                    var end = text.IndexOf("\n---\n", 4, StringComparison.Ordinal);
                    var post = yaml.Deserialize<Post>(text[4..end]);
                    post.Html = Markdown.ToHtml(text[(end + 5)..], markdown);
                    All.Add(post);
                }

                All.Sort(static (one, other) => string.CompareOrdinal(other.PubDate, one.PubDate));
                return All[0].Title;
            }

            public static string FirstBody() => All[0].Html;

            public static int AllTitles() => All.Sum(static post => post.Title.Length);
        }
        """;
}
