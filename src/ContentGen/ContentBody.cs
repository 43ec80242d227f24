using ContentGen.Generated;
using ContentGen.Html;

namespace ContentGen;

/// <summary>An entry's text: its Markdown, rendered when the project was built.</summary>
/// <remarks>
/// Instances are immutable and safe for use from several threads. A value that is costly to compute is computed when it
/// is first needed, and kept.
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

    /// <param name="load">Decodes the text when it is first needed; null where another post has taken its
    /// place.</param>
    /// <param name="current">The body that the same entry has now, after a hot reload; null where it has none.</param>
    /// <param name="facts">The facts in the form of <see cref="BodyFacts.Format"/>, for what needs no text.</param>
    internal ContentBody(Func<BodyText?> load, Func<ContentBody?> current, string facts)
    {
        _load = load;
        _current = current;
        _factsText = facts;
    }

    /// <summary>A body without text. A record that is created in code has it until another body is assigned.</summary>
    public static ContentBody Empty { get; } = FromHtml("");

    /// <summary>The text as HTML, with <c>\n</c> line ends. It contains the raw HTML of the post unchanged.</summary>
    public string Html => Text.Html;

    /// <summary>
    /// The <see cref="Html"/> with a prefix before each id and before the links to it, such as those of footnotes. Two
    /// bodies on one page need different prefixes, because an id occurs once on a page. The ids of <see
    /// cref="Headings"/> are without it.
    /// </summary>
    /// <param name="prefix">Such as the entry's id with a hyphen. It contains no white space, quotes, <c>&amp;</c>,
    /// <c>&lt;</c>, <c>&gt;</c>, <c>#</c> or <c>%</c>.</param>
    /// <exception cref="ArgumentException">The prefix contains one of these characters.</exception>
    public string HtmlWithIdPrefix(string prefix)
    {
        ArgumentNullException.ThrowIfNull(prefix);
        if (prefix.AsSpan().IndexOfAny(" \t\r\n\f\"'&<>#%") >= 0)
            throw new ArgumentException($"The prefix '{prefix}' cannot be part of an id.", nameof(prefix));
        return PrefixedIds.Of(Html, prefix);
    }

    /// <summary>
    /// The text without any markup. Blocks are on lines of their own and cells are separated by tabs; scripts, styles,
    /// comments and the numbers of footnotes are left out.
    /// </summary>
    public string PlainText => _plainText ??= ContentGen.Html.PlainText.Of(Html);

    /// <summary>
    /// The beginning as plain text: the text before <c>&lt;!-- more --&gt;</c> if the post has that on a line of its
    /// own, otherwise the first paragraph. Empty if there is no paragraph. Alerts and footnotes are left out.
    /// </summary>
    public string Excerpt => _excerpt ??= ContentGen.Html.PlainText.Of(Text.ExcerptForText);

    /// <summary>
    /// The <see cref="Excerpt"/> as HTML, for a page that shows several: without ids and without the numbers of
    /// footnotes. The first paragraph is also without images that have no alternative text.
    /// </summary>
    public string ExcerptHtml => _excerptHtml ??= Text.ExcerptHtml;

    /// <summary>The headings as a tree: the topmost ones, each with those below it.</summary>
    public IReadOnlyList<Heading> Headings => _headings ??= HeadingTree.Of(Text.Html, Text.Facts.Headings);

    /// <summary>
    /// The words of the <see cref="PlainText"/>, code included. Chinese characters and Japanese kana count as a word
    /// each; any other word is the text between two spaces, if it has a letter or a digit.
    /// </summary>
    public int WordCount => Facts.WordCount;

    /// <summary>
    /// An estimate in whole minutes, rounded up, at 200 words or 400 Chinese or Japanese characters a minute. Both
    /// numbers are conventions. Zero if there is no word.
    /// </summary>
    public TimeSpan ReadingTime => TimeSpan.FromMinutes(Facts.ReadingMinutes);

    // From the text once it is loaded, so that positions in it are never those of another text.
    private BodyFacts Facts => _text?.Facts ?? (_facts ??= BodyFacts.Parse(_factsText));

    private BodyText Text => _text ??= _load() ?? Reloaded();

    /// <summary>Creates a body, for example in a test of a page that shows one.</summary>
    /// <param name="html">The HTML. All other values are derived from it as they are for a post.</param>
    public static ContentBody FromHtml(string html)
    {
        ArgumentNullException.ThrowIfNull(html);
        var text = new BodyText(html, BodyOutline.Of(html));
        return new ContentBody(() => text, static () => null, "") { _text = text };
    }

    /// <summary>The number of words, such as <c>12 words</c>, and not the text.</summary>
    public override string ToString() => WordCount == 1 ? "1 word" : FormattableString.Invariant($"{WordCount} words");

    // The host kept the entry across a hot reload, and another entry's text is now in its place. The collection knows
    // where its own text is.
    private BodyText Reloaded() => _current() is { } body && !ReferenceEquals(body, this)
        ? body.Text
        : throw new InvalidOperationException(
            "A hot reload has deleted or renamed this post; get the posts from the collection again.");
}
