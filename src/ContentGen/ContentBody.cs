using ContentGen.Generated;
using ContentGen.Html;

namespace ContentGen;

/// <summary>An entry's text: its Markdown, rendered when the project was built.</summary>
/// <remarks>
/// Instances cannot change and may be used by several threads. What is costly to make is made when it is first asked
/// for, and kept.
/// </remarks>
public sealed class ContentBody
{
    private readonly Func<BodyText?> _load;
    private readonly Func<ContentBody?> _current;
    private readonly string _factsText;
    private BodyFacts? _facts;
    private BodyText? _text;
    private string? _plainText;
    private string? _excerpt;
    private string? _excerptHtml;
    private IReadOnlyList<Heading>? _headings;

    /// <param name="load">Decodes the text when it is first needed; null where another post has taken its place.</param>
    /// <param name="current">The body that the same entry has now, after a hot reload; null where it has none.</param>
    /// <param name="facts">The facts in the form of <see cref="BodyFacts.Format"/>, for what needs no text.</param>
    internal ContentBody(Func<BodyText?> load, Func<ContentBody?> current, string facts)
    {
        _load = load;
        _current = current;
        _factsText = facts;
    }

    /// <summary>A body without text, which a record that was made by hand has until it is given another.</summary>
    public static ContentBody Empty { get; } = FromHtml("");

    /// <summary>The text as HTML, with <c>\n</c> line ends. Raw HTML in a post is part of it, as it was written.</summary>
    public string Html => Text.Html;

    /// <summary>
    /// The text without any markup. Blocks are on lines of their own and cells are separated by tabs; scripts, styles,
    /// comments and the numbers of footnotes are left out.
    /// </summary>
    public string PlainText => _plainText ??= ContentGen.Html.PlainText.Of(Html);

    /// <summary>
    /// The beginning as plain text: what stands before <c>&lt;!-- more --&gt;</c> where the post has that on a line of
    /// its own, otherwise its first paragraph. Empty where there is no paragraph.
    /// </summary>
    public string Excerpt => _excerpt ??= ContentGen.Html.PlainText.Of(ExcerptHtml);

    /// <summary>The <see cref="Excerpt"/> as HTML.</summary>
    public string ExcerptHtml => _excerptHtml ??= Text.Excerpt;

    /// <summary>The headings as a tree: the topmost ones, each with those below it.</summary>
    public IReadOnlyList<Heading> Headings => _headings ??= HeadingTree.Of(Text.Html, Text.Facts.Headings);

    /// <summary>
    /// The words of the <see cref="PlainText"/>, code included. Chinese characters and Japanese kana count as a word
    /// each; everywhere else a word is what stands between spaces and has a letter or a digit.
    /// </summary>
    public int WordCount => Facts.WordCount;

    /// <summary>
    /// An estimate in whole minutes, rounded up, at 200 words or 400 Chinese or Japanese characters a minute. Both
    /// numbers are conventions. Zero where there is no word.
    /// </summary>
    public TimeSpan ReadingTime => TimeSpan.FromMinutes(Facts.ReadingMinutes);

    // Of the text where that is there, so that places in it are never those of another.
    private BodyFacts Facts => _text?.Facts ?? (_facts ??= BodyFacts.Parse(_factsText));

    private BodyText Text => _text ??= _load() ?? Reloaded();

    /// <summary>Makes a body, for instance in a test of a page that shows one.</summary>
    /// <param name="html">The HTML. Everything else is derived from it in the way in which it is for a post.</param>
    public static ContentBody FromHtml(string html)
    {
        ArgumentNullException.ThrowIfNull(html);
        var text = new BodyText(html, BodyOutline.Of(html));
        return new ContentBody(() => text, static () => null, "") { _text = text };
    }

    /// <summary>Says how long the text is, not the text.</summary>
    public override string ToString() => WordCount == 1 ? "1 word" : FormattableString.Invariant($"{WordCount} words");

    // Somebody kept the entry across a hot reload, and its text now belongs to another one. The collection knows where it is.
    private BodyText Reloaded() => _current() is { } body && !ReferenceEquals(body, this)
        ? body.Text
        : throw new InvalidOperationException(
            "This post was kept across a hot reload in which it was deleted or renamed; ask its collection for the posts again.");
}
