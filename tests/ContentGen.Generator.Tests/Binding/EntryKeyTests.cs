using ContentGen.Generator.Binding;
using ContentGen.Generator.Binding.Drafts;
using ContentGen.Generator.Binding.Keys;
using ContentGen.Generator.Reading;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Schema.Constraints;
using ContentGen.Generator.Schema.Values;
using ContentGen.Generator.Shared;
using static ContentGen.Generator.Tests.Binding.Schemas;

namespace ContentGen.Generator.Tests.Binding;

public class EntryKeyTests
{
    private const string ByFileName = "remove the key, so that the name of the file gives the slug";
    private const string InLetters = "letters and digits, with '-' between words";

    private static readonly CollectionSchema Bare = Post(Member("Title", Text));
    private static readonly CollectionSchema Declared = Post(
        Member("Draft", Scalar(ScalarKind.Boolean)), Member("Slug", Text, entryMember: EntryMember.Slug));

    [Theory]
    [InlineData("draft: true", true)]
    [InlineData("Draft: TRUE", true)]
    [InlineData("draft: false", false)]
    public void ADraftIsMarkedWithOrWithoutAMember(string keys, bool isDraft)
    {
        foreach (var schema in new[] { Bare, Declared })
        {
            var (isRead, draft, _, findings) = Draft(schema, keys);

            Assert.True(isRead);
            Assert.Equal(isDraft, draft);
            Assert.Empty(findings);
        }
    }

    [Theory]
    [InlineData("draft: yes", "(2,8) CG3011 [yes] 'draft' must be true or false, not 'yes'; write true")]
    [InlineData("draft: [true]", "(2,8) CG3010 [[true]] 'draft' must be true or false, not a list; write 'draft: true'")]
    [InlineData("draft:", "(2,1) CG3002 [draft] 'draft' has no value; write 'draft: true' or 'draft: false'")]
    public void AValueOtherThanTrueOrFalseIsOneFindingWithOrWithoutAMember(string keys, string finding)
    {
        Assert.Equal([finding], Draft(Bare, keys).Findings);
        Assert.Empty(Bound.Of(Bare, keys).Findings);

        Assert.Empty(Draft(Declared, keys).Findings);
        Assert.Equal([finding], Bound.Of(Declared, keys).Findings);
    }

    [Fact]
    public void AnAbsentKeyHasNoValue()
    {
        var (isRead, _, _, findings) = Draft(Bare, "title: a");

        Assert.False(isRead);
        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("hello-world")]
    [InlineData("2025/09/hello")]
    [InlineData("Grüße")]
    [InlineData("v1.2")]
    [InlineData("404")]
    public void ASlugIsOneOrMoreSegments(string slug)
    {
        var (isRead, value, underlined, findings) = Slug(Bare, "slug: " + slug);

        Assert.True(isRead);
        Assert.Equal(slug, value);
        Assert.Equal(slug, underlined);
        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("'Hello World'", "Hello World", "it contains a space", "write hello-world")]
    [InlineData("/hello/", "/hello/", "it begins or ends with '/'", "write hello")]
    [InlineData("a//b", "a//b", "it contains '//'", "write a/b")]
    [InlineData("'what?'", "what?", "it contains '?'", "write what")]
    [InlineData("C#", "C#", "it contains '#'", "write " + InLetters + ", or " + ByFileName)]
    [InlineData("a%20b", "a%20b", "it contains '%'", "write a-b")]
    [InlineData("a\\b", "a\\b", "it contains '\\'", "write a/b")]
    [InlineData("planes/../flat", "planes/../flat", "it contains the segment '..'", "write flat")]
    [InlineData("./a/b", "./a/b", "it contains the segment '.'", "write a/b")]
    [InlineData("https://x.org/a/b", "https://x.org/a/b", "it contains '//'", "write a/b")]
    [InlineData("'..'", "..", "it contains the segment '..'", ByFileName + ", or write " + InLetters)]
    [InlineData("'a b?'", "a b?", "it contains a space and '?'", "write a-b")]
    [InlineData("'flat board!'", "flat board!", "it contains a space", "write flat-board, without '!'")]
    [InlineData("../secret", "../secret", "it contains the segment '..'", "write secret")]
    [InlineData("''", "", "it is empty", ByFileName + ", or write " + InLetters)]
    public void ATextThatIsNotASlugGetsAdviceThatIsOne(string text, string slug, string reason, string advice)
    {
        string[] expected = [$"(2,7) CG3030 [{text}] '{slug}' cannot be a slug, since {reason}; {advice}"];

        Assert.Equal(expected, Slug(Bare, "slug: " + text).Findings);
        Assert.Equal(expected, Slug(Declared, "slug: " + text).Findings);
        Assert.Empty(Bound.Of(Declared, "slug: " + text).Findings);
    }

    [Theory]
    [InlineData("Hello World", "[a-z-]+", "write hello-world")]
    [InlineData("Hello World", "[a-z]{2}", "write one that the record accepts, or " + ByFileName)]
    public void ASlugIsProposedOnlyWhereTheRecordAcceptsIt(string slug, string pattern, string advice)
    {
        var schema = Post(Member(
            "Slug", Text, entryMember: EntryMember.Slug, constraints: new RegularExpressionConstraint(pattern, 2000, null)));

        Assert.Equal(
            [$"(2,7) CG3030 [{slug}] '{slug}' cannot be a slug, since it contains a space; {advice}"],
            Slug(schema, "slug: " + slug).Findings);
        Assert.Empty(Bound.Of(schema, "slug: " + slug).Findings);
        Assert.StartsWith("(2,7) CG3023 ", Assert.Single(Bound.Of(schema, "slug: Hello1").Findings), StringComparison.Ordinal);
    }

    [Fact]
    public void ASlugWithoutAValueIsOneFinding()
    {
        const string finding = "(2,1) CG3002 [slug] 'slug' has no value; write 'slug: {0}', or remove the key";

        Assert.Equal([finding.Replace("{0}", "some-post")], Slug(Bare, "slug:").Findings);
        Assert.Empty(Slug(Declared, "slug:").Findings);
        Assert.Equal([finding.Replace("{0}", "some text")], Bound.Of(Declared, "slug:").Findings);
    }

    private static (bool IsRead, bool Value, string Underlined, string[] Findings) Draft(CollectionSchema schema, string keys)
    {
        var (file, frontMatter) = Read(keys);
        var draft = new DraftReader(file, frontMatter, SchemaIndex.Of(schema)).Read();
        return (draft.State == EntryKeyState.Read, draft.Value, Underlined(file, draft), Show(file, draft));
    }

    private static (bool IsRead, string Value, string Underlined, string[] Findings) Slug(CollectionSchema schema, string keys)
    {
        var (file, frontMatter) = Read(keys);
        var slug = new SlugReader(file, frontMatter, schema).Read();
        return (slug.State == EntryKeyState.Read, slug.Value, Underlined(file, slug), Show(file, slug));
    }

    private static (ContentFile File, FrontMatter FrontMatter) Read(string keys)
    {
        var file = new ContentFile("content/posts/a.md", "content/posts/a.md", 8, "---\n" + keys + "\n---\n");
        return (file, FrontMatterReader.Read(file, CancellationToken.None));
    }

    private static string Underlined<T>(ContentFile file, EntryKey<T> key) => file.Text.Substring(key.Span.Start, key.Span.Length);

    private static string[] Show<T>(ContentFile file, EntryKey<T> key) =>
        key.Findings.Select(finding => Bound.Show(file, finding)).ToArray();
}
