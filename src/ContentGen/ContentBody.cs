using System.ComponentModel;
using ContentGen.Html;

namespace ContentGen;

/// <summary>An entry's text: its Markdown, rendered when the project was built.</summary>
/// <remarks>
/// Instances cannot change and may be used by several threads. What is costly to make is made when it is first asked
/// for, and kept.
/// </remarks>
public sealed class ContentBody
{
    private readonly Func<string> _load;
    private readonly string _factsText;
    private BodyFacts? _facts;
    private string? _html;
    private string? _plainText;
    private string? _excerpt;
    private string? _excerptHtml;
    private IReadOnlyList<Heading>? _headings;

    private ContentBody(Func<string> load, string factsText)
    {
        _load = load;
        _factsText = factsText;
    }

    /// <summary>A body without text, which a record that was made by hand has until it is given another.</summary>
    public static ContentBody Empty { get; } = FromHtml("");

    /// <summary>The text as HTML, with <c>\n</c> line ends. Raw HTML in a post is part of it, as it was written.</summary>
    public string Html => _html ??= _load();

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
    public string ExcerptHtml => _excerptHtml ??= Html.Substring(Facts.ExcerptStart, Facts.ExcerptLength);

    /// <summary>The headings as a tree: the topmost ones, each with those below it.</summary>
    public IReadOnlyList<Heading> Headings => _headings ??= HeadingTree.Of(Html, Facts.Headings);

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

    private BodyFacts Facts => _facts ??= BodyFacts.Parse(_factsText);

    /// <summary>Makes a body, for instance in a test of a page that shows one.</summary>
    /// <param name="html">The HTML. Everything else is derived from it in the way in which it is for a post.</param>
    public static ContentBody FromHtml(string html)
    {
        ArgumentNullException.ThrowIfNull(html);
        return new ContentBody(() => html, "") { _facts = BodyOutline.Of(html) };
    }

    /// <summary>For generated code, which knows the facts from when the post was rendered.</summary>
    /// <param name="html">Decodes the HTML; called when it is first needed.</param>
    /// <param name="facts">The excerpt's start and length, the words, the minutes, then how far each heading is from the one
    /// before it: <c>0 120 900 5 0 456</c>.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static ContentBody Create(Func<string> html, string facts) => new(html, facts);

    /// <summary>Says how long the text is, not the text.</summary>
    public override string ToString() => WordCount == 1 ? "1 word" : FormattableString.Invariant($"{WordCount} words");
}
