using CsCheck;

namespace ContentGen.Generator.Tests.Fuzzing;

/// <summary>Generates valid posts with random edits.</summary>
internal static class PostMutation
{
    // Pieces with a meaning for fences, YAML, Markdown, C# or an editor.
    private static readonly string[] Pieces =
    [
        "---", "...", "+++", "\n", "\r", "\r\n", "\t", " ", ":", ": ", "- ", "#", " #", "'", "\"", "''", "\\", "\\x",
        "@", "`", "%", "*", "&a ", "*a", "!", "!!str ", "|", ">", "|2-", "[", "]", "{", "}", ",", "?", "? ", "<<: ",
        "~", "null", "<<<<<<< HEAD\n", "=======\n", "```", "```yaml\n", "<!-- more -->", "<div>", "</summary>", "*/",
        "\"\"\"", "title: ", "slug: ", "draft: maybe", "\0", "\u0085", "\u2028", "\ufeff", "\u00a0", "\u200f", "\u202e",
        "\ud83d", "\ude00", "🎉", "Ã¤", "\ufffd", "：", "“", "’", "> > > ", "[[[[[[[[", "********",
        "| a | b |\n|---|---|\n", "# ", "{{ .Title }}", "2025-02-30", "1e400", "99999999999999999999",
    ];

    private static readonly string[] Posts =
    [
        "---\ntitle: 'A title'\npubDate: 2025-09-15\ntags: [one, 'two three', 4]\nhero:\n  src: a.png\n"
        + "  alt: \"An \\\"alt\\\" text\"\nlinks:\n  - label: One\n    url: /one\n"
        + "  - { label: Two, url: https://example.org/?a=b#c }\ndraft: false\n---\n\n# Heading\n\n"
        + "Text with *emphasis*, `code` and a [link](/x).\n\n| a | b |\n|---|---|\n| 1 | 2 |\n",
        "---\r\ntitle: >-\r\n  folded\r\n  title\r\npubDate: '2024-01-02'\r\nscores:\r\n  x: 1\r\n  y: -2\r\n"
        + "---\r\n\r\nText.\r\n\r\n---\r\n\r\nMore: text\r\n",
        "\ufeff---\ntitle: Ünïcödé 日本語 🎉\nslug: some/slug\ncategory: tools & frameworks\n---\n- a\n  - b\n"
        + "    1. c\n\n> quote\n> — me\n\n```yaml\n---\ntitle: not me\n---\n```\n",
        "---\ntitle: x\n---",
        "Text without front matter.\n",
    ];

    private static readonly Gen<Func<string, string>> Edit = Gen.OneOf(Insertion(), Removal(), Repetition(), Swap());

    public static Gen<string> Mutated { get; } =
        Gen.Select(
            Gen.OneOf(Posts),
            Edit.Array[0, 6],
            static (post, edits) => edits.Aggregate(post, static (text, edit) => edit(text)));

    private static Gen<Func<string, string>> Insertion() =>
        Gen.Select(
            Gen.Double.Unit,
            Gen.OneOf(Pieces),
            static (at, piece) => (Func<string, string>)(text => text.Insert(PositionIn(text, at), piece)));

    private static Gen<Func<string, string>> Removal() =>
        Gen.Select(Gen.Double.Unit, Gen.Int[1, 12], static (at, count) => (Func<string, string>)(text =>
        {
            var position = PositionIn(text, at);
            return text.Remove(position, Math.Min(count, text.Length - position));
        }));

    private static Gen<Func<string, string>> Repetition() => Gen.Select(
        Gen.Double.Unit,
        Gen.Int[1, 30],
        Gen.Int[1, 40],
        static (at, length, times) => (Func<string, string>)(text =>
        {
            var position = PositionIn(text, at);
            var repeated = text.Substring(position, Math.Min(length, text.Length - position));
            return text.Insert(position, string.Concat(Enumerable.Repeat(repeated, times)));
        }));

    private static Gen<Func<string, string>> Swap() =>
        Gen.Select(Gen.Double.Unit, Gen.OneOf(Pieces), static (at, piece) => (Func<string, string>)(text =>
        {
            var position = PositionIn(text, at);
            return text[..position] + piece + text[Math.Min(position + piece.Length, text.Length)..];
        }));

    private static int PositionIn(string text, double at) => (int)(at * text.Length);
}
