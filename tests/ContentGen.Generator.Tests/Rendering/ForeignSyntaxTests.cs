namespace ContentGen.Generator.Tests.Rendering;

/// <summary>What another program would have read is reported once for each kind and collection.</summary>
public class ForeignSyntaxTests
{
    [Theory]
    [InlineData(":::tip[Title]", ":::tip", "a container")]
    [InlineData("See [[Other post|the other]].", "[[Other post|the other]]", "a wiki link")]
    [InlineData("[[toc]]", "[[toc]]", "a place for the table of contents")]
    [InlineData("````\n```\n````\n{{ x }}", "{{ x }}", "a value of a template")]
    [InlineData("> ```\n{{ x }}", "{{ x }}", "a value of a template")]
    [InlineData("$$", "$$", "mathematics")]
    [InlineData("So $$a^2$$.", "$$a^2$$", "mathematics")]
    [InlineData("{{< youtube abc >}}", "{{< youtube abc >}}", "a shortcode of Hugo")]
    [InlineData("{% include x.html %}", "{% include x.html %}", "a tag of Liquid")]
    [InlineData("From {{ site.name }}.", "{{ site.name }}", "a value of a template")]
    [InlineData("[!INCLUDE [x](y.md)]", "[!INCLUDE", "an inclusion of DocFX")]
    [InlineData("import Tabs from '@theme/Tabs';", "import Tabs from '", "an import of MDX or Vue")]
    [InlineData("<Tabs items={x}>", "<Tabs", "a component of MDX or Vue")]
    [InlineData("Text.\n{: .note}", "{: .note}", "a list of attributes of Kramdown")]
    public void EachKindIsReportedWhereItIs(string body, string text, string kind)
    {
        var build = Post(body).Build();

        Assert.EndsWith(
            $": warning CG9015: '{text}' is {kind}, which is rendered as it is written; write it as Markdown or HTML",
            Assert.Single(build.Lines), StringComparison.Ordinal);
        Assert.Equal([text], build.Underlined);
    }

    [Theory]
    [InlineData("```\n:::note\n{{ x }}\n```")]
    [InlineData("~~~text\n[[x]]\n~~~")]
    [InlineData("````md\n```\n{{ x }}\n```\n[[x]]\n````")]
    [InlineData("> ```js\n> {{ x }}\n> ```")]
    [InlineData("- ```js\n  {{ x }}\n  ```")]
    [InlineData("[[servers.main]]\nname = 1\n\n[[cascade]]")]
    [InlineData("delimiters = [['$', '$']]")]
    [InlineData("A pair '$$', '$$' of signs.")]
    [InlineData("<iframe style={{ width: 1 }}> and {{ data: 1 }}")]
    [InlineData("<pre><code>{{ x }}</code></pre>")]
    [InlineData("Text.\n\n    {% x %}")]
    [InlineData("Write `{{ x }}` and ``[[ `x` ]]``.")]
    [InlineData("A [[1]](https://example.com), a [[2]]: b and [[ -f x ]].")]
    [InlineData("Costs $$ and ${{ secrets.X }} and \\{{ x }}.")]
    [InlineData("A List<T> and <T> or <b>bold</b> or <DIV>.")]
    [InlineData("import x from y")]
    [InlineData("> [!NOTE]\n> Text.")]
    public void WhatIsMeantAsTextIsNot(string body) => Post(body).Build().AssertClean();

    [Fact]
    public void AllPostsOfACollectionAreOneFinding()
    {
        var build = Post("[[A]] [[B]]").File("content/posts/b.md", "---\ntitle: B\n---\n[[C]]\n\n[[D]]\n")
            .File("content/docs/c.md", "---\ntitle: C\n---\n[[E]]\n").Build();

        Assert.Equal(
            [
                "content/docs/c.md(4,1): warning CG9015: '[[E]]' is a wiki link, which is rendered as it is written; write it as Markdown or HTML",
                "content/posts/a.md(4,1): warning CG9015: '[[A]]' is a wiki link, which is rendered as it is written, as are 3 more in 2 files of Post; write it as Markdown or HTML",
            ],
            build.Lines);
    }

    [Fact]
    public void ItCanBeAccepted() => Post("<!-- contentgen-disable CG9015 -->\n\n[[A]]").Build().AssertClean();

    private static Site Post(string body) => new Site().File("content/posts/a.md", $"---\ntitle: A\n---\n{body}\n");
}
