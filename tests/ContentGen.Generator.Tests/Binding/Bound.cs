using System.Globalization;
using ContentGen.Generator.Binding;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Schema.Values;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Tests.Binding;

/// <summary>A post bound to a schema, shown as text that a test can compare.</summary>
internal sealed record Bound(string Values, string[] Findings)
{
    /// <summary>Binds the keys between two fences: the first of them is in line 2.</summary>
    public static Bound Of(CollectionSchema schema, string keys)
    {
        var file = new ContentFile("content/posts/a.md", "content/posts/a.md", 8, "---\n" + keys + "\n---\n");
        var frontMatter = FrontMatterReader.Read(file, CancellationToken.None);
        Assert.Equal(FrontMatterState.Readable, frontMatter.State);

        var bound = FrontMatterBinder.Bind(file, frontMatter, schema);
        return new Bound(
            string.Join("; ", bound.Values.Members.Select(Show)),
            bound.Findings.Select(bound => Show(file, bound.Finding)).ToArray());
    }

    /// <summary>The value of a key <c>v</c> whose member has the given type.</summary>
    public static string Value(ValueSchema type, string text)
    {
        var bound = Of(Schemas.Post(Schemas.Member("V", type)), "v: " + text);
        Assert.Empty(bound.Findings);
        return bound.Values;
    }

    /// <summary>The one finding about a key <c>v</c> whose member has the given type.</summary>
    public static string Finding(ValueSchema type, string text) =>
        Assert.Single(Of(Schemas.Post(Schemas.Member("V", type)), "v: " + text).Findings);

    /// <summary>As <c>(3,1) CG3003 [titel] unknown key …</c>: its place, what is underlined, and the message.</summary>
    public static string Show(ContentFile file, Finding finding)
    {
        var start = finding.Place.Lines.Start;
        var underlined = file.Text.Substring(finding.Place.Span.Start, finding.Place.Span.Length).Replace('\n', '⏎');
        var message = finding.ToDiagnostic().GetMessage(CultureInfo.InvariantCulture);
        return $"({start.Line + 1},{start.Character + 1}) {finding.Rule.Id} [{underlined}] {message}";
    }

    private static string Show(BoundValue value) => value switch
    {
        AbsentValue => "-",
        NullValue => "null",
        ScalarValue scalar => scalar.Text,
        ReferenceValue reference => $"->{reference.Id}",
        ListValue list => "[" + string.Join(", ", list.Items.Select(Show)) + "]",
        RecordValue record => "{" + string.Join("; ", record.Members.Select(Show)) + "}",
        DictionaryValue dictionary => "{" + string.Join(", ", dictionary.Entries.Select(entry => entry.Key + ": " + Show(entry.Value))) + "}",
        _ => throw new InvalidOperationException(value.ToString()),
    };
}
