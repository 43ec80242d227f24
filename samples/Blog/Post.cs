using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using ContentGen;

namespace Blog;

/// <summary>The front matter of a file in <c>content/posts</c>.</summary>
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

    /// <summary>The address of a picture in <c>wwwroot</c>, which is shown above the text.</summary>
    public string? Image { get; init; }

    public string ImageAlt { get; init; } = "";

    public bool Draft { get; init; }

    // Posts from another generator have these two keys. They are declared, so they are known keys and nobody has to
    // edit an old post. The site uses neither: Body.ReadingTime is computed from the text.
    public string? Layout { get; init; }

    public string? ReadTime { get; init; }
}

public enum Category
{
    Guide,
    Reference,
    Workshop,
}

/// <summary>A post's position in a series, in reading order.</summary>
public sealed record Series(string Name, [Range(1, 99)] int Part);
