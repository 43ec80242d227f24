using System.Globalization;

namespace ContentGen.Benchmarks.Corpus;

/// <summary>Sentences, with the Markdown that authors use in them.</summary>
internal sealed class Prose(Words words, Chance chance, int post)
{
    public string Topic() => chance.Of(words.Topics);

    public string Question() => chance.Of(words.Questions);

    public string Phrase() => $"{chance.Of(words.Subjects)} {Verb()} {Object()}";

    public string Sentence()
    {
        var phrase = Phrase();
        return chance.Below(10) switch
        {
            0 => $"{phrase}, {Conjunction()} **{Topic()}** {Verb()} {Object()}.",
            1 => $"{phrase} (`{Code()}`), {Conjunction()} {Object()} *{Verb()}* {Object()}.",
            2 => $"{phrase}; [{Topic()}]({Link()}) {Verb()} {Object()}.",
            3 => $"\"{phrase}\" – {Number()} % & {Number()} ms.",
            _ => $"{phrase}, {Conjunction()} {Object()} {Verb()} {Object()}.",
        };
    }

    public string Paragraph(int least, int most) =>
        string.Join(' ', Enumerable.Range(0, chance.Between(least, most)).Select(_ => Sentence()));

    /// <summary>Different for each post, so that no two posts are equal.</summary>
    public string Number() => string.Create(CultureInfo.InvariantCulture, $"{post}.{chance.Below(1000):000}");

    public string Code() => $"{chance.Of(Names)}{chance.Of(Names)}({chance.Below(1000)})";

    // Only to posts that every corpus of at least this length contains.
    public string Link() => post > 0 && chance.OneIn(4)
        ? $"/posts/{PostText.NameOf(chance.Below(post))}/"
        : $"https://example.org/{chance.Of(Names).ToLowerInvariant()}/{chance.Below(100_000)}"
            + $"?page={chance.Below(20)}&sort=date";

    private string Verb() => chance.Of(words.Verbs);

    private string Object() => chance.Of(words.Objects);

    private string Conjunction() => chance.Of(words.Links);

    private static readonly string[] Names =
    [
        "Read", "Write", "Parse", "Cache", "Index", "Render", "Merge", "Split", "Order", "Hash",
    ];
}
