namespace ContentGen.Generator.Tests.Incrementality;

/// <summary>Texts of posts and data files: right, wrong and broken ones.</summary>
internal sealed class RandomPosts(Random random)
{
    private static readonly string[] Paths =
    [
        "content/posts/a.md", "content/posts/b.md", "content/posts/c.md", "content/posts/A.md",
        "content/posts/z.markdown", "content/posts/a.markdown",
        "content/posts/2025/a.md", "content/posts/2025/index.md", "content/posts/special/s.md",
        "content/posts/_hidden.md", "content/posts/data.yaml",
        "content/Posts/d.md", "Content/posts/e.md", "content/authors/jane.yaml", "content/authors/joe.json",
        "content/authors/Jane.yml",
        "content/authors/jane.md", "content/talks/t1.md", "content/talks/t2.md", "content/notes/n1.md",
        "content/notes/n2.md", "content/notes/n3.md",
        "content/notes/list.json", "content/docs/one.md", "content/docs/two.md", "content/root.md",
        "content/posts/ümlaut ☃.md", "content/posts/x/y/z.md",
        "content/posts/a.txt", "other/posts/o.md", "content/posts/tab\there.md", "content/notes/.obsidian/x.md",
    ];

    private static readonly string[][] Keys =
    [
        [
            "title: One", "title: Two", "title: 'It''s'", "title: \"Q\\\"\"", "title: Here's: a colon", "title: 12",
            "title:", "title: ~", "titel: One", "Title: One", "title: [a]", "title: 'open",
        ],
        [
            "date: 2025-01-02", "date: 2024-12-31", "date: '2025-01-02'", "date: 2025-02-30", "date: soon",
            "date: 2025-01-02T10:00:00+02:00", "pubDate: 2025-01-02", "DATE: 2023-05-06",
        ],
        [
            "tags: [a, b]", "tags: a", "tags: a, b", "tags:\n  - C#\n  - c#", "tags: [dotnet, DotNet]", "tags: []",
            "tags: [a, , b]", "tags: [[a]]", "tags:\n- a\n-b", "tags: {a: 1}",
        ],
        ["category: news", "category: Guides", "category: Gudes", "category: [news]", "category: 1"],
        [
            "author: jane", "author: joe", "author: Jane", "author: nobody", "author: [jane, joe]", "author: janee",
            "author: ~",
        ],
        [
            "related: a", "related: [a, b]", "related: [2025/a]", "related: other", "related: c", "related: [a, a]",
            "related: one",
        ],
        [
            "seo:\n  src: x", "seo: { src: x, weight: 2 }", "seo: x", "seo:\n  source: x",
            "seo: [{ src: a }, { src: b }]", "seo:\nsrc: x",
        ],
        ["weight: 1", "weight: 2", "weight: 99", "weight: 1.5", "weight: x", "weight: 012", "weight: -1"],
        ["draft: true", "draft: false", "draft: maybe", "draft: yes", "published: false"],
        ["slug: other", "slug: a", "slug: One Two", "slug: ../x", "slug: ''", "slug: b"],
        ["name: Jane", "name: Joe", "name:", "web: https://example.org", "web: not a url", "name: 3"],
        ["speaker: jane", "speaker: joe", "speaker: nobody", "post: a", "post: 2025/a", "post: none"],
        ["extra: 1", "x-y: z", "body: text", "id: own", "url: /own/", "readingTime: 5", "Ω: 1", "key with spaces: 1"],
        [
            "# a comment", "", "   ", "- item", "\tx: 1", "a: &b 1", "<<: *a", "just text", "{{ .Title }}",
            "<<<<<<< HEAD", "...", "----",
        ],
    ];

    private static readonly string[] Bodies =
    [
        "", "Text.\n", "Other text.\n", "# A heading\n\nText.\n",
        "# A heading\n\n## Another\n\n| a | b |\n|---|---|\n| 1 | 2 |\n", "Text\n\n---\n\nMore: text\n",
        "```csharp\nvar x = 1;\n```\n", "A [link](/x) and https://example.org.\n", "\"\"\" { } \\ \u0000 \u2028 ☃ 🎉\n",
        "[a](a.md) [b](b.md#a-heading) [c](2025/a.md) [n](../notes/n1.md) [o](/posts/other/)\n",
        "# A heading\n\n<a href=\"c.md?x\">c</a> [h](#a-heading) [a](A.md) [d](d.md)\n",
        "Ã¤ \ufffd \u202e\n", "> > > > quote\n", "<div>raw</div>\n",
    ];

    private static readonly string[] Pieces =
        [
            "---\n", "\n", "\r\n", " ", "\t", ":", ": ", "'", "\"", "[", "]", "{", "}", ",", "#", "- ", "\ufeff",
            "\u00a0", "a", "ß", "draft: true\n", "title: New\n", "slug: new\n", "\ud83d",
        ];

    public string Path() => Choose(Paths);

    public string Text(string path) => System.IO.Path.GetExtension(path) switch
    {
        ".yaml" or ".yml" => FrontMatter(),
        ".json" => Json(),
        _ => Markdown(),
    };

    /// <summary>A post whose texts differ by a number.</summary>
    public static string ManyText(bool isDraft) =>
        "---\ntitle: Post {number}\ndate: 2020-01-02\ntags: [a, b]\nauthor: jane\nrelated: [many-001]\n"
        + $"draft: {(isDraft ? "true" : "false")}\n---\nText {{number}}.\n";

    /// <summary>The text after a few keystrokes.</summary>
    public string Edited(string text)
    {
        var lines = text.Split('\n').ToList();
        var line = random.Next(lines.Count);
        switch (random.Next(9))
        {
            case 0:
                lines.RemoveAt(line);
                break;
            case 1:
                lines.Insert(line, lines[random.Next(lines.Count)]);
                break;
            case 2:
                lines[line] = Choose(Choose(Keys));
                break;
            case 3:
                lines.Insert(line, Choose(Choose(Keys)));
                break;
            case 4:
                return random.Next(2) == 0 ? text + "More.\n" : "\n" + text;
            case 5:
                return text.Contains('\r')
                    ? text.Replace("\r\n", "\n", StringComparison.Ordinal)
                    : text.Replace("\n", "\r\n", StringComparison.Ordinal);
            case 6:
                var cut = random.Next(text.Length + 1);
                return text[..cut] + text[Math.Min(text.Length, cut + random.Next(1, 6))..];
            default:
                return text.Insert(random.Next(text.Length + 1), Choose(Pieces));
        }

        return string.Join('\n', lines);
    }

    private string Markdown() => random.Next(12) switch
    {
        0 => Choose(Bodies),
        1 => "---\n" + FrontMatter() + Choose(Bodies),
        2 => "\n---\n" + FrontMatter() + "---\n" + Choose(Bodies),
        _ => "---\n" + FrontMatter() + "---\n" + Choose(Bodies),
    };

    // Most keys once, and most with a value that is right.
    private string FrontMatter()
    {
        var keys = Keys.Where(_ => random.Next(3) > 0).Take(random.Next(1, Keys.Length))
            .Select(values => values[Math.Min(random.Next(values.Length), random.Next(values.Length))]);
        return string.Concat(keys.Where(key => !key.StartsWith('#') || random.Next(4) == 0)
            .Select(static key => key + "\n"));
    }

    private string Json() => random.Next(6) switch
    {
        0 => "{ \"name\": \"Jane\", ",
        1 => "[1]",
        2 => "{ \"name\": \"Jane\", \"web\": \"https://example.org\", \"extra\": null }",
        _ => $"{{ \"name\": \"{Choose(["Jane", "Joe", ""])}\", \"draft\": {Choose(["true", "false", "\"x\""])} }}",
    };

    private T Choose<T>(IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];
}
