namespace ContentGen.Generator.Tests.Reading;

/// <summary>Variants that are not on the help page. A question mark in the tree is a value that was reported.</summary>
public class MistakeTests
{
    [Theory]
    [InlineData("title: 'Rock 'n' Roll'", "{title: ?}", "CG1105(2,14) '''")]
    [InlineData("title: \"Say \"hi\"\"", "{title: ?}", "CG1104(2,13) '\"'")]
    [InlineData("tags: 'a', 'b'", "{tags: ?}", "CG1129(2,10) ', 'b''")]
    [InlineData(
        "title: 'tis the season\ndate: 2020-01-01",
        "{title: ?, date: 2020-01-01}",
        "CG1106(2,8) ''tis the season'")]
    [InlineData("title: \"foo\n  bar\nbaz: \"x\"", "{title: ?, baz: \"x\"}", "CG1106(2,8) '\"foo'")]
    [InlineData("tags: [a, b\ndate: x", "{tags: ?, date: x}", "CG1116(2,7) '['")]
    [InlineData("tags: [\n  'a',\n  'b'\ndate: x", "{tags: ?, date: x}", "CG1116(2,7) '['")]
    [InlineData("tags: [a,, b]", "{tags: ?}", "CG1134(2,10) ','")]
    [InlineData("tags: ['it's', 'b']", "{tags: ?}", "CG1105(2,11) '''")]
    [InlineData("tags: [\"say \"x\"\", b]", "{tags: ?}", "CG1104(2,13) '\"'")]
    [InlineData("a: [b, {c: d]\ne: f", "{a: ?, e: f}", "CG1116(2,8) '{'")]
    [InlineData("a: {b: c: d}\ne: f", "{a: ?, e: f}", "CG1103(2,8) 'c: d'")]
    [InlineData(
        "tags:\n  - @a\n  - b: c: d\n  - 'it's'",
        "{tags: [?, {b: ?}, ?]}",
        "CG1108(3,5) '@a'",
        "CG1103(4,8) 'c: d'",
        "CG1105(5,8) '''")]
    [InlineData("tags:\n  - a\n - b\ndate: x", "{tags: ?, date: x}", "CG1115(4,2) '- b'")]
    [InlineData("a:\n  b: 1\n c: 2\nd: 3", "{a: ?, d: 3}", "CG1115(4,2) 'c'")]
    [InlineData(
        "title: A\n  more: B\n  again: C\ndate: D",
        "{title: A, date: D, more: ?, again: ?}",
        "CG1115(3,3) 'more'")]
    [InlineData("title:A\ndate:B\nx: y", "{title: ?, date: ?, x: y}", "CG1112(2,6) ':'")]
    [InlineData("title:A", "{title: ?}", "CG1112(2,6) ':'")]
    [InlineData("title：A\ndate： B", "{title: ?, date: ?}", "CG1113(2,6) '：'")]
    [InlineData("draft\ndate: x", "{date: x, draft: ?}", "CG1111(2,1) 'draft'")]
    [InlineData("title = A\ndate: x", "{title: ?, date: x}", "CG1111(2,7) '='")]
    [InlineData(
        "title: A\n\nThis is the body text, which starts here.\n\nMore text.",
        "{title: A}",
        "CG1011(4,1) 'This is the body text, which starts here.'")]
    [InlineData("title: A\nauthor: B\n\nHello world", "{title: A, author: B}", "CG1011(5,1) 'Hello world'")]
    [InlineData("a:\n\tb: 1\n\tc: 2\nd: e: f", "{a: {b: 1, c: 2}, d: ?}", "CG1114(3,1) '\t'", "CG1103(5,4) 'e: f'")]
    [InlineData(
        "title: \"C:\\Users\\x\"\npath: \"D:\\d\"",
        "{title: ?, path: ?}",
        "CG1107(2,11) '\\U'",
        "CG1107(3,10) '\\d'")]
    [InlineData("title: \"bad \\u12 escape\"", "{title: ?}", "CG1107(2,13) '\\u'")]
    [InlineData(
        "title: >\n  folded: text\n   more @ here\ndate: x: y",
        "{title: \"folded: text\\n more @ here\\n\", date: ?}",
        "CG1103(5,7) 'x: y'")]
    [InlineData("title: |\n  'it's\n  [x\ndate: @me", "{title: \"'it's\\n[x\\n\", date: ?}", "CG1108(5,7) '@me'")]
    [InlineData(
        "<<<<<<< HEAD\ntitle: A\n=======\ntitle: B\n>>>>>>> branch\ntags: [a]",
        "{title: A, tags: [a]}",
        "CG1119(2,1) '<<<<<<< HEAD⏎title: A⏎=======⏎title: B⏎>>>>>>> branch'")]
    [InlineData(
        "title: *Important* news\nb: *ref\nc: &anch text\nd: !Wow!\ne: !important",
        "{title: ?, b: ?, c: ?, d: ?, e: ?}",
        "CG1108(2,8) '*Important* news'",
        "CG1108(3,4) '*ref'",
        "CG1108(4,4) '&anch text'",
        "CG1108(5,4) '!Wow!'",
        "CG1121(6,4) '!important'")]
    [InlineData("title: - a", "{title: ?}", "CG1108(2,8) '- a'")]
    [InlineData(
        "title: {{ page.title }}\nb: {% raw %}",
        "{title: ?, b: ?}",
        "CG1127(2,8) '{{ page.title }}'",
        "CG1127(3,4) '{% raw %}'")]
    [InlineData("\u00A0title: A", "{title: A}", "CG1125(2,1) '\u00A0'")]
    [InlineData("a:\n\u00A0\u00A0b: c", "{a: ?}", "CG1125(3,1) '\u00A0\u00A0'")]
    [InlineData("“title”: A", "{title: A}", "CG1124(2,1) '“title”'")]
    [InlineData("- a\n- b\ntitle: x", "{title: x}", "CG1128(2,1) '- a'")]
    [InlineData("title: x\n- a\n- b\ndate: y", "{title: x, date: y}", "CG1128(3,1) '- a'")]
    [InlineData(
        "Title: A\ntitle: B\ntitle: C\nTitle: D",
        "{Title: A, title: B}",
        "CG1102(3,1) 'title'",
        "CG1101(4,1) 'title'",
        "CG1101(5,1) 'Title'")]
    [InlineData(
        "title: A\ntitle: B: C\nx: @y",
        "{title: A, x: ?}",
        "CG1101(3,1) 'title'",
        "CG1103(3,8) 'B: C'",
        "CG1108(4,4) '@y'")]
    [InlineData("desc: one\n  two three: four\ndate: x", "{desc: ?, date: x}", "CG1103(3,3) 'two three: four'")]
    [InlineData(
        "desc:\n  one two\n  three four: five\ndate: x",
        "{desc: ?, date: x}",
        "CG1103(4,3) 'three four: five'")]
    [InlineData(
        "desc:\n  a simple text\n  on lines\ndate: @x",
        "{desc: a simple text on lines, date: ?}",
        "CG1108(5,7) '@x'")]
    [InlineData(
        "desc:\n  @me\nhero:\n  image a.png\n  alt: x",
        "{desc: ?, hero: {image: ?, alt: x}}",
        "CG1108(3,3) '@me'",
        "CG1111(5,3) 'image a.png'")]
    [InlineData(
        "a: One and two\nthat goes on in three\nand four more\nb: c",
        "{a: ?, b: c}",
        "CG1136(3,1) 'that goes on in three'")]
    [InlineData("a: |\nThis is\nnot indented\nb: c", "{a: ?, b: c}", "CG1136(3,1) 'This is'")]
    [InlineData("a: |\n  This is\n indented\nb: c", "{a: ?, b: c}", "CG1115(4,2) 'indented'")]
    [InlineData(
        "a: |2\n    This is\n   indented\nb: @c",
        "{a: \"  This is\\n indented\\n\", b: ?}",
        "CG1108(5,4) '@c'")]
    [InlineData("a: b\n## c: d\n\nAnd here is the text\nNote: e", "{a: b}", "CG1011(3,1) '## c: d'")]
    [InlineData("a\n  - b\n  - c\nd: e", "{d: e, a: ?}", "CG1111(2,1) 'a'")]
    [InlineData("z: y\n    a:\n  - b\nc: d", "{z: y, c: d, a: ?}", "CG1115(3,5) 'a'")]
    [InlineData("a:\n   - b: c\n    d: e\n  - b: f\ng: h", "{a: ?, g: h}", "CG1115(4,5) 'd'")]
    [InlineData("a:\n  - b:c\n    d: e\nf: g", "{a: [{b: ?, d: e}], f: g}", "CG1112(3,6) ':'")]
    [InlineData("a:\n  - b: c\n    d:/e\nf: g", "{a: [{b: c, d: ?}], f: g}", "CG1112(4,6) ':'")]
    [InlineData("a: b\nhttps://example.org\nf: g", "{a: b, f: g}", "CG1199(3,1) 'https://example.org'")]
    [InlineData("a:\n  - b c\n    d: e\nf: g", "{a: [{b: ?, d: e}], f: g}", "CG1111(3,5) 'b c'")]
    [InlineData("a:\n  - b\n    c: d\nf: g", "{a: ?, f: g}", "CG1115(4,5) 'c'")]
    [InlineData("a:\n\t- b\n  - c\nd: e", "{a: [?], d: e}", "CG1114(3,1) '\t'")]
    [InlineData("a:\n  b: c\n\t  d: e\nf: g", "{a: ?, f: g}", "CG1114(4,1) '\t  '")]
    [InlineData("a:\n  b: c\n- d\ne: f", "{a: {b: c}, e: f}", "CG1128(4,1) '- d'")]
    [InlineData("a: b c\"\nd: 27\"\ne: \"x\" y\"", "{a: ?, d: 27\", e: ?}", "CG1138(2,7) '\"'", "CG1129(4,8) 'y\"'")]
    [InlineData("a: [b,\nc]\nd: e", "{a: ?, d: e}", "CG1136(3,1) 'c]'")]
    [InlineData("a: [\nb,\nc\n]\nd: e", "{a: ?, d: e}", "CG1136(3,1) 'b,'")]
    [InlineData("a: [\n  b,\nc\n]\nd: e", "{a: ?, d: e}", "CG1136(4,1) 'c'")]
    [InlineData("a: b\n: c\nd: e", "{a: b, d: e}", "CG1123(3,1) ':'")]
    [InlineData("a: b\nc\n\n: d", "{a: b, c: ?}", "CG1111(3,1) 'c'", "CG1123(5,1) ':'")]
    [InlineData("a: !b c\n  d: e", "{a: ?, d: ?}", "CG1121(2,4) '!b c'", "CG1115(3,3) 'd'")]
    [InlineData("a; b\nc: d", "{a: ?, c: d}", "CG1111(2,1) 'a; b'")]
    [InlineData("a:\n  - b\n  c: d\n  - e\n  f: g\nh: i", "{a: [b], h: i, c: ?, f: ?}", "CG1115(4,3) 'c'")]
    [InlineData("a:\n  - b: c\n  d: e\n  - b: f\ng: h", "{a: ?, g: h}", "CG1115(4,3) 'd'")]
    [InlineData("a:\n  b: c\n  - d\n  e: f\n  - g\nh: i", "{a: ?, h: i}", "CG1128(4,3) '- d'")]
    [InlineData("tags:\n  -a\n  -b\ndate: x", "{tags: ?, date: x}", "CG1135(3,3) '-a'")]
    [InlineData("tags:\n-a\n-b\ndate: x", "{tags: ?, date: x}", "CG1135(3,1) '-a'")]
    [InlineData("tags:\n  -\u00A0a\n  -\u00A0b", "{tags: ?}", "CG1125(3,4) '\u00A0'")]
    [InlineData("tags:\n  \u00A0- a", "{tags: ?}", "CG1125(3,3) '\u00A0'")]
    [InlineData("tags:\n  • a\n  • b", "{tags: ?}", "CG1137(3,3) '•'")]
    [InlineData("tags:\n  * a\n  * b\ndate: x", "{tags: ?, date: x}", "CG1137(3,3) '*'")]
    [InlineData("tags:\n – a\n – b", "{tags: ?}", "CG1137(3,2) '–'")]
    [InlineData("tags:\n - a\n  - b", "{tags: [?]}", "CG1115(4,3) '- b'")]
    [InlineData("tags: a\n  - b\n  - c", "{tags: ?}", "CG1128(3,3) '- b'")]
    [InlineData("tags: [“a”, “b”]", "{tags: ?}", "CG1124(2,8) '“'")]
    [InlineData("tags: [a, ‘it’s’]", "{tags: ?}", "CG1124(2,11) '‘'")]
    [InlineData("desc: 'one\n  two's\n  three'\ndate: x", "{desc: ?, date: x}", "CG1105(3,6) '''")]
    [InlineData("@type: x\nb: c", "{b: c}", "CG1108(2,1) '@type'")]
    [InlineData("a: b\n--- # two\nc: d", "{a: b, c: d}", "CG1132(3,1) '--- # two'")]
    [InlineData("title: ''A''\nb: c", "{title: ?, b: c}", "CG1104(2,9) '''")]
    [InlineData("tags: a]\nb: c", "{tags: ?, b: c}", "CG1133(2,7) 'a]'")]
    [InlineData(
        "base: &b {x: 1}\nv:\n  <<: *b\n  y: 3",
        "{base: ?, v: {y: 3}}",
        "CG1120(2,7) '&b'",
        "CG1122(4,3) '<<'")]
    [InlineData(
        "b: #1\nc: Top #10 tips\nd: true #x\ne: x # y\nf: C#",
        "{b: null, c: Top, d: true, e: x, f: C#}",
        "CG1118(3,8) '#10 tips'")]
    public void EachMistakeIsReportedOnceAndTheRestIsRead(string keys, string tree, params string[] findings)
    {
        Assert.Equal(findings, Head.FindingsIn(keys));
        Assert.Equal(tree, Head.Show(Head.ReadKeys(keys).Root));
    }

    [Theory]
    [InlineData("title: bind:", "a value that ends with a colon must be quoted; write title: \"bind:\"")]
    [InlineData(
        "title: in: and out:",
        "a value that contains a colon and a space must be quoted; write title: \"in: and out:\"")]
    [InlineData(
        "a:\n  b c\n  d e: f",
        "a value that contains a colon and a space must be quoted; write a: \"b c d e: f\"")]
    [InlineData(
        "tags: - a - b",
        "'-' cannot begin a value, since it has a meaning of its own in YAML; write tags: \"- a - b\", or "
            + "tags: [a, b] if it is a list")]
    [InlineData("title: -", "'-' cannot begin a value, since it has a meaning of its own in YAML; remove the key if it has no value")]
    [InlineData(
        "\"title\": \"A\",",
        "',' follows the closing double quote (\"), where the value ends; write \"title\": \"A\"")]
    [InlineData("title: 'A';", "';' follows the closing single quote ('), where the value ends; write title: 'A'")]
    [InlineData(
        "tags: 'a', 'b'",
        "', 'b'' follows the closing single quote ('), where the value ends; write tags: ['a', 'b']")]
    [InlineData(
        "tags: [a, b],",
        "a value that begins with '[' ends with its closing bracket, but ',' follows; delete it")]
    [InlineData(
        "a: b\n  c: d",
        "'c' begins in column 3, but 'a' on line 2 begins in column 1; delete 2 spaces before it")]
    [InlineData(
        "a:\n  - b\n - c",
        "'- c' begins in column 2, but '- b' on line 3 begins in column 3; add 1 space before it")]
    [InlineData(
        "a:\n\tb: c",
        "front matter cannot be indented with tabs; replace each tab at the start of this line with two spaces")]
    [InlineData(
        "a:\n\tb: c\n\td: e",
        "front matter cannot be indented with tabs; replace each tab at the start of this line and of line 4 "
            + "with two spaces")]
    [InlineData(
        "a:\n\tb: c\n\td: e\nf:\n\tg: h",
        "front matter cannot be indented with tabs; replace each tab at the start of this line and of 2 "
            + "other lines up to line 6 with two spaces")]
    [InlineData(
        "a: b\n<<<<<<< x\nc: d\n=======\nc: e\n>>>>>>> y\nf: g",
        "there is a merge conflict on lines 3 to 7; keep one of its versions, and delete the other one and "
            + "the lines that begin with '<<<<<<<', '=======' and '>>>>>>>'")]
    [InlineData(
        "<<<<<<< x\na: b\n=======\n>>>>>>> y\n<<<<<<< x\nc: d\n=======\n>>>>>>> y",
        "there is a merge conflict on lines 2 to 5 (and 1 more in this file); keep one of its versions, and "
            + "delete the other one and the lines that begin with '<<<<<<<', '=======' and '>>>>>>>'")]
    [InlineData(
        "a: b\n=======",
        "there is a merge conflict on line 3; keep one of its versions, and delete the other one and the "
            + "lines that begin with '<<<<<<<', '=======' and '>>>>>>>'")]
    [InlineData("a: \"\\ude00\"", "'\\ude00' is one half of a character that is written as a pair, mostly an emoji, and the other half is missing; type the character itself instead, or delete '\\ude00'")]
    [InlineData(
        "a: \"\\U00110000\"",
        "'\\U00110000' is not a character, since the last one is U+10FFFF; type the character itself instead, or delete '\\U00110000'")]
    [InlineData(
        "source: \"C:\\planes\\flat.html\"",
        "in double quotes, '\\p' is not an escape; if the backslash is part of the text, write source: "
            + "'C:\\planes\\flat.html'; if it is a URL, write the address that the file has on the site, such as "
            + "/flat.html")]
    [InlineData(
        "title: <% tp.title %>",
        "'<% tp.title %>' is a placeholder that a template should have replaced; write the value itself, or title: "
            + "\"<% tp.title %>\" if readers of the site should see the placeholder")]
    [InlineData(
        "born: ?",
        "'?' cannot begin a value, since it has a meaning of its own in YAML; remove the key if it has no value")]
    [InlineData(
        "born: *",
        "'*' cannot begin a value, since it has a meaning of its own in YAML; remove the key if it has no value, or "
            + "write born: \"*\"")]
    [InlineData(
        "- a: b\n- c: d",
        "front matter consists of lines such as 'title: My post', but this is a list whose items are keys; "
            + "delete the hyphen before each key, and begin all keys in the first column")]
    [InlineData(
        "a: b\n~: c",
        "a key must be a name, as in 'title: My post'; put this key in quotes if it is meant to be one")]
    public void AMessageSaysWhatToType(string keys, string message) =>
        Assert.Equal([message], Head.Messages("---\n" + keys + "\n---\n"));

    [Theory]
    [InlineData("a:\n  -5", "{a: -5}")]
    [InlineData("a: -x", "{a: -x}")]
    [InlineData("a: – x", "{a: – x}")]
    [InlineData(
        "a: a text that is so long that an editor has broken the line before\n  - and goes on below",
        "{a: a text that is so long that an editor has broken the line before - and goes on below}")]
    [InlineData("a: “A quotation”", "{a: “A quotation”}")]
    [InlineData("a:\n  - “A quotation”", "{a: [“A quotation”]}")]
    [InlineData("a: [‘90s, it’s]", "{a: [‘90s, it’s]}")]
    public void WhatIsTextIsNotTakenForAList(string keys, string tree)
    {
        Assert.Empty(Head.FindingsIn(keys));
        Assert.Equal(tree, Head.Show(Head.ReadKeys(keys).Root));
    }

    [Theory]
    [InlineData("a: \"\\ud83d\\ude00\"", "{a: \"😀\"}")]
    [InlineData("a: \"one\\ntwo\\tthree\\r\\x07\\u0008\\_\"", "{a: \"one\\ntwo\tthree\r\a\b\u00A0\"}")]
    public void AnEscapeThatIsMeantIsRead(string keys, string tree)
    {
        Assert.Empty(Head.FindingsIn(keys));
        Assert.Equal(tree, Head.Show(Head.ReadKeys(keys).Root));
    }

    [Fact]
    public void ADataFileHasOneDocument()
    {
        var finding = Assert.Single(Head.ReadData("---\na: b\n---\nc: d\n").Findings);

        Assert.Equal("CG1132(3,1)", Head.Where(finding));
        Assert.EndsWith(
            "delete it, and move what is below it into a file of its own if it is another entry",
            Head.MessageOf(finding),
            StringComparison.Ordinal);
    }

    [Fact]
    public void TheKeysOfASecondDocumentAreNotDoubled()
    {
        var read = Head.ReadData("a: b\n---\na: c\nd: e\n");

        Assert.Equal("CG1132(2,1)", Head.Where(Assert.Single(read.Findings)));
        Assert.Equal("{a: b}", Head.Show(read.Root));
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void APlaceIsTheSameWhateverEndsALine(string lineEnd)
    {
        var text = "---\na: b\ntitle: @me\ntags: [a\nc: 'd'e'\n---\n".Replace("\n", lineEnd, StringComparison.Ordinal);

        Assert.Equal(["CG1108(3,8) '@me'", "CG1116(4,7) '['", "CG1105(5,6) '''"], Head.Findings(text));
    }

    [Fact]
    public void ADuplicateHasTheFirstAsAnotherPlace()
    {
        var finding = Assert.Single(Head.ReadKeys("title: A\nb: c\n'title': D").Findings);

        Assert.Equal("CG1101(4,1)", Head.Where(finding));
        Assert.Equal(1, Assert.Single(finding.Others).Lines.Start.Line);
    }

    [Fact]
    public void NoMessageIsOneOfYamlDotNet()
    {
        foreach (var fact in FrontMatterCase.All)
        {
            var messages = Head.Messages(fact.Markdown);
            Assert.DoesNotContain(messages, static message => message.Contains("While ", StringComparison.Ordinal));
        }
    }
}
