using ContentGen.Generator.Reading.Mistakes;
using CsCheck;

namespace ContentGen.Generator.Tests.Fuzzing;

/// <summary>Posts that were right until somebody, or something, touched them.</summary>
internal static class PostMutation
{
    // Pieces that mean something to the fences, to YAML, to Markdown, to C# or to an editor.
    private static readonly string[] Pieces =
    [
        "---", "...", "+++", "\n", "\r", "\r\n", "\t", " ", ":", ": ", "- ", "#", " #", "'", "\"", "''", "\\", "\\x", "@", "`", "%", "*", "&a ", "*a", "!", "!!str ",
        "|", ">", "|2-", "[", "]", "{", "}", ",", "?", "? ", "<<: ", "~", "null", "<<<<<<< HEAD\n", "=======\n", "```", "```yaml\n", "<!-- more -->", "<div>", "</summary>",
        "*/", "\"\"\"", "title: ", "slug: ", "draft: maybe", "\0", "\u0085", "\u2028", "\ufeff", "\u00a0", "\u200f", "\u202e", "\ud83d", "\ude00", "🎉", "Ã¤", "\ufffd", "：", "“", "’",
        "> > > ", "[[[[[[[[", "********", "| a | b |\n|---|---|\n", "# ", "{{ .Title }}", "2025-02-30", "1e400", "99999999999999999999",
    ];

    private static readonly string[] Posts =
    [
        "---\ntitle: 'A title'\npubDate: 2025-09-15\ntags: [one, 'two three', 4]\nhero:\n  src: a.png\n  alt: "
        + "\"An \\\"alt\\\" text\"\nlinks:\n  - label: One\n    url: /one\n  - { label: Two, url: "
        + "https://example.org/?a=b#c }\ndraft: false\n---\n\n# Heading\n\nText with *emphasis*, `code` and a "
        + "[link](/x).\n\n| a | b |\n|---|---|\n| 1 | 2 |\n",
        "---\r\ntitle: >-\r\n  folded\r\n  title\r\npubDate: '2024-01-02'\r\nscores:\r\n  x: 1\r\n  y: "
        + "-2\r\n---\r\n\r\nText.\r\n\r\n---\r\n\r\nMore: text\r\n",
        "\ufeff---\ntitle: Ünïcödé 日本語 🎉\nslug: some/slug\ncategory: tools & frameworks\n---\n- a\n  - b\n    "
        + "1. c\n\n> quote\n> — me\n\n```yaml\n---\ntitle: not me\n---\n```\n",
        "---\ntitle: x\n---",
        "Text without front matter.\n",
    ];

    private static readonly Gen<Func<string, string>> Edit = Gen.OneOf(Insertion(), Removal(), Repetition(), Swap());

    public static Gen<string> Mutated { get; } =
        Gen.Select(Gen.OneOf(Posts), Edit.Array[0, 6], static (post, edits) => edits.Aggregate(post, static (text, edit) => edit(text)));

    private static Gen<Func<string, string>> Insertion() =>
        Gen.Select(Gen.Double.Unit, Gen.OneOf(Pieces), static (at, piece) => (Func<string, string>)(text => text.Insert(Place(text, at), piece)));

    private static Gen<Func<string, string>> Removal() =>
        Gen.Select(Gen.Double.Unit, Gen.Int[1, 12], static (at, count) => (Func<string, string>)(text =>
        {
            var place = Place(text, at);
            return text.Remove(place, Math.Min(count, text.Length - place));
        }));

    private static Gen<Func<string, string>> Repetition() =>
        Gen.Select(Gen.Double.Unit, Gen.Int[1, 30], Gen.Int[1, 40], static (at, length, times) => (Func<string, string>)(text =>
        {
            var place = Place(text, at);
            return text.Insert(place, string.Concat(Enumerable.Repeat(text.Substring(place, Math.Min(length, text.Length - place)), times)));
        }));

    private static Gen<Func<string, string>> Swap() =>
        Gen.Select(Gen.Double.Unit, Gen.OneOf(Pieces), static (at, piece) => (Func<string, string>)(text =>
        {
            var place = Place(text, at);
            return text[..place] + piece + text[Math.Min(place + piece.Length, text.Length)..];
        }));

    private static int Place(string text, double at) => (int)(at * text.Length);
}
