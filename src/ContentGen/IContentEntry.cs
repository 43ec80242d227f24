namespace ContentGen;

/// <summary>
/// What every entry of every collection has in common, so that a feed, a sitemap or a search index can be written once
/// for all of them.
/// </summary>
/// <remarks>
/// The generator implements it explicitly on each record, from the members that are named below. Case does not matter;
/// if a record has several of the names, the first one in the list counts. A member of another type than the one named
/// is ignored, and so is a property that posts do not set, such as one that the record computes. A value without a
/// member is null, and <see cref="Tags"/> is empty.
/// </remarks>
public interface IContentEntry
{
    /// <summary>The path of the file below the collection's folder, without the extension.</summary>
    string Id { get; }

    /// <summary>The name in the URL.</summary>
    string Slug { get; }

    /// <summary>The URL, relative to the site's root unless the collection's template is absolute.</summary>
    string Url { get; }

    /// <summary>The file that the entry was read from, relative to the project.</summary>
    string SourcePath { get; }

    /// <summary>The text.</summary>
    ContentBody Body { get; }

    /// <summary>The text member called <c>Title</c>, <c>Name</c>, <c>Headline</c> or <c>Heading</c>.</summary>
    string? Title { get; }

    /// <summary>The text member called <c>Description</c>, <c>Summary</c>, <c>Excerpt</c>, <c>Abstract</c>,
    /// <c>Subtitle</c> or <c>Lead</c>.</summary>
    string? Description { get; }

    /// <summary>The collection's date member, which also orders it: see
    /// <see cref="ContentCollectionAttribute"/>. If it has no value, another member with the name of such a
    /// date.</summary>
    /// <remarks>A date without a time is midnight, and a date without a time zone is in UTC, so that it does not depend
    /// on the machine.</remarks>
    DateTimeOffset? Published { get; }

    /// <summary>The date member called <c>Updated</c>, <c>UpdatedDate</c>, <c>Modified</c>, <c>ModifiedDate</c>,
    /// <c>LastMod</c> or <c>LastModified</c>, read as <see cref="Published"/> is.</summary>
    DateTimeOffset? Updated { get; }

    /// <summary>The list of texts called <c>Tags</c>, <c>Keywords</c>, <c>Labels</c> or <c>Topics</c>.</summary>
    IReadOnlyList<string> Tags { get; }

    /// <summary>The text or <see cref="Uri"/> member called <c>Image</c>, <c>Cover</c>, <c>CoverImage</c>, <c>Hero</c>,
    /// <c>HeroImage</c>, <c>Thumbnail</c>, <c>Banner</c>, <c>OgImage</c> or <c>Picture</c>, as the post has
    /// it.</summary>
    string? Image { get; }

    /// <summary>The text member called <c>Language</c>, <c>Lang</c> or <c>Locale</c>.</summary>
    string? Language { get; }

    /// <summary>Whether the front matter marks the entry as a draft.</summary>
    bool IsDraft { get; }
}
