namespace ContentGen.Benchmarks.Corpus;

/// <summary>The posts that the benchmarks use, and their record.</summary>
internal static class PostCorpus
{
    public const string Schema = """
        using System;
        using System.Collections.Immutable;
        using System.ComponentModel.DataAnnotations;
        using ContentGen;

        namespace Bench;

        [ContentCollection("posts")]
        public sealed partial record Post
        {
            public required string Layout { get; init; }
            [StringLength(200)] public required string Title { get; init; }
            [StringLength(400)] public string? Description { get; init; }
            public required DateOnly PubDate { get; init; }
            public required string Author { get; init; }
            public ImmutableArray<string> Tags { get; init; } = [];
            public Category Category { get; init; }
            public string? ReadTime { get; init; }
            public Uri? Image { get; init; }
        }

        public enum Category { News, Tutorial, Opinion, Release }
        """;

    public static string PathOf(int number) => $"content/posts/{PostText.NameOf(number)}.md";

    public static string[] Of(int count) => [.. Enumerable.Range(0, count).Select(PostText.Of)];

    /// <summary>The post with another line in its body, a different one for each edit.</summary>
    public static string Edited(string post, int edit) => $"{post}\nEdited {edit} times.\n";
}
