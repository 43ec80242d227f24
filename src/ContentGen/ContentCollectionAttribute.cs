namespace ContentGen;

/// <summary>Makes a <c>partial record</c> the schema of a folder of Markdown posts.</summary>
/// <remarks>
/// Every Markdown file below the folder becomes one instance of the record. The compiler reads and validates it.
/// Files and folders whose names start with <c>_</c> or <c>.</c> are not content.
/// </remarks>
/// <param name="folder">The folder below the project's content folder: <c>"posts"</c> means
/// <c>content/posts/**/*.md</c>. Compared ignoring case; <c>/</c> separates nested folders.
/// <c>"/"</c> alone means the files in the content folder itself.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ContentCollectionAttribute(string folder) : Attribute
{
    /// <summary>The folder below the project's content folder.</summary>
    public string Folder { get; } = folder;

    /// <summary>
    /// The order of the collection: names of members, separated by commas, each with an optional <c>desc</c>, such as
    /// <c>"PubDate desc, Title"</c>; also <c>Id</c>, <c>Slug</c>, <c>Url</c> and <c>SourcePath</c>. By default newest
    /// first if the record has a date member, otherwise by id.
    /// </summary>
    /// <remarks>
    /// Text is compared ordinally, ignoring case, so that no language of the compiling machine counts: <c>Äpfel</c> comes
    /// after <c>Zebra</c>, and <c>10.</c> before <c>2.</c>. For another order, give the record a member to sort by. An
    /// absent value comes last; ties are broken by id.
    /// </remarks>
    public string? OrderBy { get; set; }

    /// <summary>
    /// The template of each entry's <c>Url</c>: <c>{slug}</c>, <c>{id}</c>, <c>{name}</c>, which is the last part of the
    /// path without a date at its beginning, and from the date member <c>{year}</c>, <c>{month}</c> and <c>{day}</c>. By
    /// default <c>/</c>, the folder, <c>/{slug}/</c>.
    /// </summary>
    public string? Url { get; set; }

    /// <summary>
    /// Other keys that mark a draft: <c>"hidden"</c> means <c>hidden: true</c>, and a text after a colon means that
    /// value, such as <c>"hidden, status: draft"</c>. <c>draft: true</c>, <c>isDraft: true</c> and
    /// <c>published: false</c> mark a draft in every collection, whatever is set here.
    /// </summary>
    public string? Draft { get; set; }

    /// <summary>How a key is reported that no member of the record reads. By default as a warning.</summary>
    /// <remarks>A key that looks like a misspelt member is always an error, because its value would be lost.</remarks>
    public UnknownKeys UnknownKeys { get; set; }
}
