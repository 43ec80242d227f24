using System.Globalization;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Tests.Reading;

/// <summary>Reads a post, and shows the result as text that a test can compare.</summary>
internal static class Head
{
    public static FrontMatter Read(string text) => FrontMatterReader.Read(File(text), CancellationToken.None);

    public static ContentFile File(string text) => new("content/posts/a.md", "content/posts/a.md", 8, text);

    /// <summary>The front matter of <paramref name="keys"/> between two fences.</summary>
    public static FrontMatter ReadKeys(string keys) => Read("---\n" + keys + "\n---\n");

    /// <summary>Each finding as <c>CG1101(3,1) 'underlined'</c>.</summary>
    public static string[] Findings(string text) =>
        Read(text).Findings.Select(finding => $"{Where(finding)} '{Underlined(text, finding.Place.Span)}'").ToArray();

    /// <summary>As <see cref="Findings"/>, for keys between two fences: the first of them is on line 2.</summary>
    public static string[] FindingsIn(string keys) => Findings("---\n" + keys + "\n---\n");

    public static string[] Messages(string text) => Read(text).Findings.Select(MessageOf).ToArray();

    /// <summary>The message of the only finding.</summary>
    public static string Message(string text) => Assert.Single(Messages(text));

    /// <summary>The message of the only finding in keys between two fences.</summary>
    public static string MessageIn(string keys) => Message("---\n" + keys + "\n---\n");

    public static FrontMatter ReadData(string text) => FrontMatterReader.ReadData(File(text), CancellationToken.None);

    public static string MessageOf(Finding finding) => finding.ToDiagnostic().GetMessage(CultureInfo.InvariantCulture);

    public static string Where(Finding finding)
    {
        var start = finding.Place.Lines.Start;
        return $"{finding.Rule.Id}({start.Line + 1},{start.Character + 1})";
    }

    public static string Underlined(string text, TextSpan span) =>
        text.Substring(span.Start, span.Length).Replace("\r", "␍").Replace('\n', '⏎');

    /// <summary>The tree on one line: <c>{title: A, tags: [a, "b"], x: null}</c>, quoted text in quotes.</summary>
    public static string Show(FrontMatterNode node) => node switch
    {
        ScalarNode { IsNull: true } => "null",
        ScalarNode { IsQuoted: true } scalar => "\"" + scalar.Text.Replace("\n", "\\n") + "\"",
        ScalarNode scalar => scalar.Text,
        ListNode list => "[" + string.Join(", ", list.Items.Select(Show)) + "]",
        MappingNode map => $"{{{string.Join(", ", map.Entries.Select(static entry => $"{entry.Key}: {Show(entry.Value)}"))}}}",
        UnreadableNode => "?",
        _ => throw new InvalidOperationException(node.ToString()),
    };

    /// <summary>Every key and scalar with the text that its span covers: <c>title=A tags=[a][b]</c>.</summary>
    public static string Spans(string text, FrontMatterNode node) => node switch
    {
        ListNode list => string.Concat(list.Items.Select(item => Spans(text, item))),
        MappingNode map => string.Join(
            " ", map.Entries.Select(entry => Underlined(text, entry.KeySpan) + "=" + Spans(text, entry.Value))),
        _ => "[" + Underlined(text, node.Span) + "]",
    };
}
