using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using ContentGen;

namespace Blog;

/// <summary>What a file in <c>content/posts</c> has to say about itself before its text begins.</summary>
[ContentCollection("posts")]
public sealed partial record Post
{
    [StringLength(80)]
    public required string Title { get; init; }

    [StringLength(160)]
    public string? Description { get; init; }

    public required DateOnly PubDate { get; init; }

    public DateOnly? Updated { get; init; }

    [AllowedValues("Mara Lindqvist", "Jonas Kehl")]
    public required string Author { get; init; }

    public required Category Category { get; init; }

    public ImmutableArray<string> Tags { get; init; } = [];

    [AllowedValues("en", "de")]
    public string Lang { get; init; } = "en";

    public Series? Series { get; init; }

    /// <summary>A picture above the text, by its address in <c>wwwroot</c>.</summary>
    public string? Image { get; init; }

    public string ImageAlt { get; init; } = "";

    public bool Draft { get; init; }

    // Posts that moved in from another generator bring these two along. Declared, they are known keys and nobody has
    // to edit an old post; the site reads neither, because Body.ReadingTime is counted from the text.
    public string? Layout { get; init; }

    public string? ReadTime { get; init; }
}

public enum Category
{
    Guide,
    Reference,
    Workshop,
}

/// <summary>A post's place among posts that belong together, in reading order.</summary>
public sealed record Series(string Name, [Range(1, 99)] int Part);
