using ContentGen.Generator.Tests.Binding;

namespace ContentGen.Generator.Tests.Reading;

/// <summary>Messages that once sent a reader the wrong way: place, underlined text and wording.</summary>
public class WholeMessageTests
{
    [Theory]
    [InlineData(
        "title: \"{{ replace .Name \"-\" \" \" }}\"",
        "(2,8) CG1127 [\"{{ replace .Name \"-\" \" \" }}\"] '{{ replace .Name \"-\" \" \" }}' is a placeholder that a "
            + "template should have replaced; write the value itself, or title: '{{ replace .Name \"-\" \" \" }}' if "
            + "readers of the site should see the placeholder")]
    [InlineData(
        "pubDate: {{ .Date }}",
        "(2,10) CG1127 [{{ .Date }}] '{{ .Date }}' is a placeholder that a template should have replaced; write the "
            + "value itself, such as pubDate: 2025-09-15")]
    [InlineData(
        "title: On {{ a: b }}",
        "(2,8) CG1127 [On {{ a: b }}] 'On {{ a: b }}' is a placeholder that a template should have replaced; write the "
            + "value itself, or title: \"On {{ a: b }}\" if readers of the site should see the placeholder")]
    [InlineData(
        "title: \"{% raw \"a\" %}\"",
        "(2,8) CG1127 [\"{% raw \"a\" %}\"] '{% raw \"a\" %}' is a placeholder that a template should have replaced; "
            + "write the value itself, or title: '{% raw \"a\" %}' if readers of the site should see the placeholder")]
    public void ATemplateIsNotToBePublished(string keys, string finding) => Assert.Equal([finding], Shown(keys));

    [Theory]
    [InlineData(
        "tags: [a, b #c]",
        "(2,13) CG1141 [#c]] '#c]' is lost, since a '#' after a space starts a comment, so the '[' before it is never "
            + "closed; write tags: [a, \"b #c\"]")]
    [InlineData(
        "tags: [C #, x]",
        "(2,10) CG1141 [#, x]] '#, x]' is lost, since a '#' after a space starts a comment, so the '[' before it is "
            + "never closed; write tags: [\"C #\", x]")]
    [InlineData(
        "hero: { src: #a, alt: b }",
        "(2,14) CG1141 [#a, alt: b }] '#a, alt: b }' is lost, since a '#' after a space starts a comment, so the '{' "
            + "before it is never closed; write hero: { src: \"#a\", alt: b }")]
    [InlineData(
        "tags: [\n  a,\n  b #c]",
        "(4,5) CG1141 [#c]] '#c]' is lost, since a '#' after a space starts a comment, so the '[' before it is never "
            + "closed; put the item that contains the '#' in quotes")]
    [InlineData(
        "tags: [a # all of them",
        "(2,7) CG1116 [[] this '[' is never closed; add ']' after the last item, or put the whole value in quotes if it "
            + "is text")]
    public void ACommentThatTakesABracketIsTheMistake(string keys, string finding) =>
        Assert.Equal([finding], Shown(keys));

    [Fact]
    public void ACommentWithinClosedBracketsIsOne() => Assert.Empty(Shown("tags: [\n  a, # one\n  b\n]"));

    [Theory]
    [InlineData(
        "links:\n  - text: A\n    url: a\n - text: B\n   url: b",
        "(5,2) CG1115 [- text: B] '- text: B' begins in column 2, but '- text: A' on line 3 begins in column 3; add 1 "
            + "space before it, and likewise on line 6")]
    [InlineData(
        "links:\n  - text: A\n    url: a\n- text: B\n  url: b\ntags: [a]",
        "(5,1) CG1115 [- text: B] '- text: B' begins in column 1, but '- text: A' on line 3 begins in column 3; add 2 "
            + "spaces before it, and likewise on line 6")]
    [InlineData(
        "links:\n  - text: A\n    url: a\n   - text: B\n     url: b",
        "(5,4) CG1115 [- text: B] '- text: B' begins in column 4, but '- text: A' on line 3 begins in column 3; delete "
            + "1 space before it, and likewise on line 6")]
    [InlineData(
        "steps:\n  - name: A\n  takes: b\n  - name: B",
        "(4,3) CG1115 [takes] 'takes' begins in column 3, but 'name' on line 3 begins in column 5; add 2 spaces before "
            + "it")]
    [InlineData(
        "steps:\n  - name: A\n  name: B\n  name: C",
        "(4,3) CG1115 [name] 'name' begins in column 3, but 'name' on line 3 begins in column 5; write '- ' before it "
            + "if it begins another item, and likewise on line 5")]
    [InlineData(
        "title: A\n  date: b\n  draft: c\ntags: [a]",
        "(3,3) CG1115 [date] 'date' begins in column 3, but 'title' on line 2 begins in column 1; delete 2 spaces "
            + "before it, and likewise on line 4")]
    public void LinesAreComparedWithThoseOfTheirKind(string keys, string finding) =>
        Assert.Equal([finding], Shown(keys));

    [Theory]
    [InlineData(
        "author: @tom",
        "(2,9) CG1108 [@tom] '@' cannot begin a value, since it has a meaning of its own in YAML; write author: "
            + "\"@tom\" if '@' is part of the text, else author: tom")]
    [InlineData(
        "package: @types/node",
        "(2,10) CG1108 [@types/node] '@' cannot begin a value, since it has a meaning of its own in YAML; write "
            + "package: \"@types/node\"")]
    [InlineData(
        "summary: |First across",
        "(2,10) CG1110 [|First across] '|' announces text on the lines below, so nothing can follow it on this line; "
            + "write summary: \"|First across\" if '|' is part of the text, else summary: First across")]
    public void ASignThatMayNotBeMeantCanBeLeftOut(string keys, string finding) => Assert.Equal([finding], Shown(keys));

    [Theory]
    [InlineData(
        "hero:\n\u00A0\u00A0src: a\n\u00A0\u00A0alt: b",
        "(3,1) CG1125 [\u00A0\u00A0] this space is U+00A0, which only looks like an ordinary space; replace it with "
            + "one, and likewise on line 4")]
    [InlineData(
        "title:\u00A0A\nslug: b\ndraft:\u00A0c",
        "(2,7) CG1125 [\u00A0] this space is U+00A0, which only looks like an ordinary space; replace it with one, and "
            + "likewise on line 4")]
    [InlineData(
        "tags:\n  -a\n  -b\n  -c\n  -d",
        "(3,3) CG1135 [-a] there must be a space after the hyphen of a list item; write - a, and likewise on lines 4 to "
            + "6")]
    [InlineData(
        "tags:\n  • a\n  • b",
        "(3,3) CG1137 [•] '•' does not begin a list item; write - a, and likewise on line 4")]
    [InlineData(
        "title: A\n\tdate: b\n\tdraft: c",
        "(3,1) CG1114 [\t] front matter cannot be indented with tabs; delete each tab at the start of this line and of "
            + "line 4, since 'title' already has its value")]
    public void TheSameMistakeOnSeveralLinesIsOneFinding(string keys, string finding) =>
        Assert.Equal([finding], Shown(keys));

    [Fact]
    public void KeysWithEqualsSignsAreReportedOnEachLine() => Assert.Equal(
        [
            "(2,1) CG1111 [title = A] there is no colon after 'title'; write title: A",
            "(3,1) CG1111 [date = b] there is no colon after 'date'; write date: b",
        ],
        Shown("title = A\ndate = b"));

    private static string[] Shown(string keys)
    {
        var text = "---\n" + keys + "\n---\n";
        var file = Head.File(text);
        return Head.Read(text).Findings.Select(finding => Bound.Show(file, finding)).ToArray();
    }
}
