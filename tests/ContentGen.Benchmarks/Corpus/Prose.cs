using System.Globalization;

namespace ContentGen.Benchmarks.Corpus;

/// <summary>Sentences, and the marks that authors put into them.</summary>
internal sealed class Prose(Words words, Chance chance, int post)
{
    public string Topic() => chance.Of(words.Topics);

    public string Question() => chance.Of(words.Questions);

    public string Phrase() => $"{chance.Of(words.Subjects)} {chance.Of(words.Verbs)} {chance.Of(words.Objects)}";

    public string Sentence()
    {
        var phrase = Phrase();
        return chance.Below(10) switch
        {
            0 => $"{phrase}, {chance.Of(words.Links)} **{Topic()}** {chance.Of(words.Verbs)} {chance.Of(words.Objects)}.",
            1 => $"{phrase} (`{Code()}`), {chance.Of(words.Links)} {chance.Of(words.Objects)} *{chance.Of(words.Verbs)}* {chance.Of(words.Objects)}.",
            2 => $"{phrase}; [{Topic()}]({Link()}) {chance.Of(words.Verbs)} {chance.Of(words.Objects)}.",
            3 => $"\"{phrase}\" – {Number()} % & {Number()} ms.",
            _ => $"{phrase}, {chance.Of(words.Links)} {chance.Of(words.Objects)} {chance.Of(words.Verbs)} {chance.Of(words.Objects)}.",
        };
    }

    public string Paragraph(int least, int most) =>
        string.Join(' ', Enumerable.Range(0, chance.Between(least, most)).Select(_ => Sentence()));

    /// <summary>Always different, so that no two posts are alike.</summary>
    public string Number() => string.Create(CultureInfo.InvariantCulture, $"{post}.{chance.Below(1000):000}");

    public string Code() => $"{chance.Of(Names)}{chance.Of(Names)}({chance.Below(1000)})";

    // Only posts that every corpus of at least this length holds.
    public string Link() => post > 0 && chance.OneIn(4)
        ? $"/posts/{PostText.NameOf(chance.Below(post))}/"
        : $"https://example.org/{chance.Of(Names).ToLowerInvariant()}/{chance.Below(100_000)}?page={chance.Below(20)}&sort=date";

    private static readonly string[] Names = ["Read", "Write", "Parse", "Cache", "Index", "Render", "Merge", "Split", "Order", "Hash"];
}
