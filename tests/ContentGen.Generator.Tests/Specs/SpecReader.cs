using System.Text.RegularExpressions;

namespace ContentGen.Generator.Tests.Specs;

/// <summary>Reads help pages as specifications. CONTRIBUTING.md explains how to write one.</summary>
internal static partial class SpecReader
{
    public static IEnumerable<Spec> Read(string page, string markdown)
    {
        var sections = Sections(markdown.ReplaceLineEndings("\n")).ToList();
        var common = FilesOf(FencedBlock.Read(sections[0].Lines)).Where(static file => file.IsCSharp).ToList();
        foreach (var (title, lines) in sections.Skip(1))
        {
            var blocks = FencedBlock.Read(lines).ToList();
            if (blocks.Find(static block => block.Language == "text") is not { } output)
                continue;

            var bad = FilesOf(blocks.Where(block => block.Line < output.Line)).ToList();
            var good = FilesOf(blocks.Where(block => block.Line > output.Line)).ToList();
            if (!bad.Exists(static file => file.Path == "Schema.cs"))
                bad.InsertRange(0, common);
            yield return new Spec(page, title, bad, output.Lines, Underlined(lines), good);
        }
    }

    // A "###" heading within a "##" section is a variant of it and has both titles.
    private static IEnumerable<(string Title, List<string> Lines)> Sections(string markdown)
    {
        var all = markdown.Split('\n').ToList();
        var fenced = FencedBlock.Read(all)
            .SelectMany(static block => Enumerable.Range(block.Line, block.Lines.Count + 2))
            .ToHashSet();
        var (section, title, lines) = ("", "", new List<string>());
        for (var i = 0; i < all.Count; i++)
        {
            if (!fenced.Contains(i) && Heading().Match(all[i]) is { Success: true } heading)
            {
                yield return (title, lines);
                lines = [];
                var text = heading.Groups[2].Value;
                section = heading.Groups[1].Value == "##" ? text : section;
                title = heading.Groups[1].Value == "##" ? text : $"{section} ({text})";
            }

            lines.Add(all[i]);
        }

        yield return (title, lines);
    }

    private static IEnumerable<SpecFile> FilesOf(IEnumerable<FencedBlock> blocks) => blocks
        .Where(static block => block.Language == "csharp" || block.Caption.Length > 0)
        .Select(static block => new SpecFile(block.Caption.Length > 0 ? block.Caption : "Schema.cs", block.Text));

    private static List<string> Underlined(IEnumerable<string> lines) =>
    [
        .. lines.Select(static line => Underline().Match(line))
            .Where(static match => match.Success)
            .Select(static match => match.Groups[1].Value.Trim(' ').Replace('⏎', '\n')),
    ];

    [GeneratedRegex("^(##|###) (.*)$")]
    private static partial Regex Heading();

    [GeneratedRegex("^<!-- underlined:(.*)-->$")]
    private static partial Regex Underline();
}
