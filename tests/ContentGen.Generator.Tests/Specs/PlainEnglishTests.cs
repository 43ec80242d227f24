using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Tests.Specs;

/// <summary>Messages and pages use the words of technical English, and none over which a reader stumbles.</summary>
public class PlainEnglishTests
{
    private static readonly (Regex Words, string Instead)[] Dialect =
    [
        (Word("stands?|stood|standing"), "is, appears"),
        (Word("lies|lying|lay"), "is, appears"),
        (Word("mend|mends|mended|mending"), "fix"),
        (Word("anew"), "again, or retype, rewrite"),
        (Word("(?:asks?|asked|asking) for"), "expects"),
        (Word("takes? (?:no|none)"), "does not allow"),
        // "There is no colon" is what anybody would say.
        (Word("(?<!there )(?:is|are) (?:none|no(?! longer| more))"), "is not a valid …, is not a …"),
        (Word("told|tells? of"), "report, mention"),
        (Word("without a word"), "without any diagnostic"),
        (Word("in a circle"), "a cycle"),
        (Word("beside"), "besides (in addition), next to (place)"),
        (Word("means? nothing"), "is not recognised"),
        (Word("nested too deep"), "nested too deeply"),
        (Word("in the way of"), "conflicts with"),
    ];

    public static TheoryData<string> Pages =>
    [
        "README.md",
        "CONTRIBUTING.md",
        "CHANGELOG.md",
        "src/ContentGen/build/ProjectRules.md",
        .. Directory.GetFiles(HelpPages.Folder, "*.md")
            .Select(static path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    [Fact]
    public void RulesAreInPlainEnglish()
    {
        var rules = typeof(PostGenerator).Assembly.GetTypes()
            .Where(static type => type.Name.EndsWith("Rules", StringComparison.Ordinal))
            .SelectMany(static type =>
                type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Select(static field => field.GetValue(null))
            .OfType<DiagnosticDescriptor>()
            .ToList();

        Assert.True(rules.Count > 100, "The rules were not found.");
        AssertPlain(rules.SelectMany(static rule => new[] { rule.Title, rule.MessageFormat, rule.Description }
            .Select(text => (rule.Id, text.ToString(CultureInfo.InvariantCulture)))));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void PagesAreInPlainEnglish(string page) => AssertPlain(ProseOf(page));

    [Fact]
    public void MessagesOfTheProjectAreInPlainEnglish()
    {
        var messages = XDocument.Load(Repository.PathOf("src/ContentGen/build/ContentGen.targets")).Descendants()
            .Where(static element => element.Attribute("Code") is not null)
            .Select(static element => (element.Attribute("Code")!.Value, element.Attribute("Text")!.Value))
            .ToList();

        Assert.NotEmpty(messages);
        AssertPlain(messages);
    }

    // Examples are skipped, because they contain the words of posts. Blocks of "text" contain messages.
    private static IEnumerable<(string Place, string Text)> ProseOf(string page)
    {
        var isExample = false;
        var lines = File.ReadAllLines(Repository.PathOf(page));
        for (var number = 0; number < lines.Length; number++)
        {
            var line = lines[number];
            if (line.StartsWith("```", StringComparison.Ordinal))
                isExample = !isExample && line.Length > 3 && !line.StartsWith("```text", StringComparison.Ordinal);
            else if (!isExample && !line.StartsWith("<!--", StringComparison.Ordinal))
                yield return ($"{page}({number + 1})", line);
        }
    }

    private static void AssertPlain(IEnumerable<(string Place, string Text)> texts)
    {
        var found = texts
            .SelectMany(static text =>
                Dialect.Select(word => (text.Place, Match: word.Words.Match(text.Text), word.Instead, text.Text)))
            .Where(static found => found.Match.Success)
            .Select(static found =>
                $"{found.Place}: instead of '{found.Match.Value}' write {found.Instead}: {found.Text.Trim()}")
            .ToList();
        Assert.True(found.Count == 0, $"{found.Count} texts are not in plain English:\n  {string.Join("\n  ", found)}");
    }

    // A word in quotes is a value.
    private static Regex Word(string words) => new($@"(?<!['\w`])(?:{words})(?!['\w`])", RegexOptions.IgnoreCase);
}
