using System.Globalization;
using System.Text;

namespace ContentGen.Benchmarks.Corpus;

/// <summary>A post of about 6 KB such as blogs have: nine keys, then sections with lists, tables, quotes, code and
/// links.</summary>
internal sealed class PostText
{
    private const int Length = 5_700;

    private readonly StringBuilder _text = new();
    private readonly Chance _chance;
    private readonly Prose _prose;
    private readonly int _number;

    private PostText(int number)
    {
        _number = number;
        _chance = new Chance((uint)number);
        _prose = new Prose(_chance.OneIn(2) ? Words.German : Words.English, _chance, number);
    }

    public static string NameOf(int number) => string.Create(CultureInfo.InvariantCulture, $"post-{number:00000}");

    public static string Of(int number)
    {
        var post = new PostText(number);
        post.AddFrontMatter();
        post.AddBody();
        return post._text.ToString();
    }

    private void AddFrontMatter()
    {
        var date = new DateOnly(2012, 1, 1).AddDays(_chance.Below(5000));
        Line("---");
        Line("layout: '../../../layouts/BlogLayout.astro'");
        Line($"title: '{_prose.Phrase()}: {_prose.Topic()} {_number}'");
        Line($"description: '{_prose.Phrase()}. {_prose.Phrase()}.'");
        Line(string.Create(CultureInfo.InvariantCulture, $"pubDate: '{date:yyyy-MM-dd}'"));
        Line($"author: '{_chance.Of(Authors)}'");
        Line($"tags: ['{string.Join("', '", Tags.Skip(_chance.Below(6)).Take(_chance.Between(2, 5)))}']");
        Line($"category: '{_chance.Of(Categories)}'");
        Line("readTime: '5 min read'");
        var photo = $"photos/{_number}/photo-{_chance.Below(10_000)}.jpeg";
        Line($"image: 'https://example.org/{photo}?auto=compress&w=1200&h=600'");
        Line("---");
        Line("");
    }

    private void AddBody()
    {
        Line($"**TL;DR:** {_prose.Paragraph(2, 3)}");
        Line("");
        Line(_prose.Paragraph(3, 5));
        while (_text.Length < Length)
        {
            Line("");
            Line(_chance.OneIn(3) ? $"### {_prose.Topic()} {_prose.Number()}" : $"## {_prose.Question()}");
            Line("");
            AddSection();
        }
    }

    private void AddSection()
    {
        switch (_chance.Below(8))
        {
            case 0: AddTable(); break;
            case 1: AddQuote(); break;
            case 2: AddCode(); break;
            case 3: AddList(static (_, number) => $"{number}."); break;
            case 4 or 5: AddList(static (_, _) => "-"); break;
            default: Line(_prose.Paragraph(3, 6)); break;
        }
    }

    private void AddList(Func<Chance, int, string> marker)
    {
        for (var number = 1; number <= _chance.Between(3, 5); number++)
        {
            var mark = marker(_chance, number);
            Line($"{mark} {_chance.Of(Signs)}**{_prose.Topic()}**: {_prose.Sentence()}");
            if (_chance.OneIn(4))
                Line($"{new string(' ', mark.Length + 1)}- [{_prose.Topic()}]({_prose.Link()})");
        }
    }

    private void AddTable()
    {
        Line("| Name | Rolle | Wert | Notiz |");
        Line("|------|:-----:|-----:|-------|");
        for (var row = 0; row < 4; row++)
            Line($"| **{_prose.Topic()}** | `{_prose.Code()}` | {_prose.Number()} | {_prose.Phrase()} |");
    }

    private void AddQuote()
    {
        Line($"> {_prose.Sentence()}");
        Line($"> — {_chance.Of(Authors)}");
    }

    private void AddCode()
    {
        Line("```csharp");
        var source = _prose.Code();
        Line($"var items = {source}.Where(static item => item.Length < {_chance.Below(500)} && item[0] != '\"');");
        Line("foreach (var item in items)");
        Line($"    Console.WriteLine($\"{{item}}: {{{_prose.Code()}}}\");");
        Line("```");
    }

    private void Line(string line) => _text.Append(line).Append('\n');

    private static readonly string[] Authors = ["Ada Brandt", "Jörg Weiß", "Mina Okafor", "Søren Lund", "Zoë Martin"];
    private static readonly string[] Categories = ["News", "Tutorial", "Opinion", "Release"];
    private static readonly string[] Tags =
    [
        "compiler", "markdown", "Leistung", "design", "web", "Werkzeug", "daten", "test", "release", "csharp",
        "blog",
    ];
    private static readonly string[] Signs = ["", "", "", "📅 ", "🔧 ", "✅ "];
}
