namespace ContentGen.PackageTests.Sites;

/// <summary>The record, the program and the posts that most of these tests build.</summary>
internal static class BlogSources
{
    public const string Record = """
        using ContentGen;

        namespace My.Site;

        /// <summary>A post.</summary>
        [ContentCollection("posts")]
        public sealed partial record Post
        {
            /// <summary>The title.</summary>
            public required string Title { get; init; }

            /// <summary>The date.</summary>
            public required DateOnly PubDate { get; init; }

            /// <summary>The tags.</summary>
            public IReadOnlyList<string> Tags { get; init; } = [];
        }
        """;

    public const string Program = """
        foreach (var post in My.Site.Post.All)
            System.Console.WriteLine($"{post.PubDate:yyyy-MM-dd} {post.Title} {post.Url} {post.Body.Html.TrimEnd('\n')}");
        """;

    public static string Post(string title, string date, string body = "Text.", string more = "") => $"""
        ---
        title: {title}
        pubDate: {date}
        {more}
        ---

        {body}
        """;
}
