namespace ContentGen.Generator.Tests.Inference;

/// <summary>The narrowest type that fits all values of a key.</summary>
public class TypeTests
{
    [Theory]
    [InlineData("bool", "true", "False")]
    [InlineData("int", "1", "-20", "0")]
    [InlineData("long", "1", "3000000000")]
    [InlineData("double", "1", "4.5", "4.0")]
    [InlineData("double", "13.4050", "-73.90")]
    [InlineData("string", "1.9", "1.10")]
    [InlineData("DateOnly", "2025-09-15", "2025-1-2")]
    [InlineData("DateOnly", "2025-09-15T00:00:00Z", "2025-09-16")]
    [InlineData("DateTimeOffset", "2025-09-15", "2025-09-15T10:00:00Z")]
    [InlineData("DateTimeOffset", "2025-09-15 10:00 +0200", "2025-09-15 00:00 +0200")]
    [InlineData("DateOnly", "2025/9/15", "2025-09-16")]
    [InlineData("DateOnly", "September 15, 2025", "16 Sep 2025")]
    [InlineData("DateTimeOffset", "September 15, 2025", "2025-09-15T10:00:00Z")]
    [InlineData("string", "9/10/2025", "10/9/2025")]
    [InlineData("Uri", "https://a.example/", "http://b.example/x?y=1")]
    [InlineData("string", "https://a.example/", "/images/b.png")]
    [InlineData("string", "one", "2")]
    [InlineData("string", "true", "1")]
    [InlineData("string", "2025-09-15", "1")]
    public void AScalarHasTheNarrowestTypeOfAll(string type, params string[] values) =>
        Assert.Equal(type, Folder.TypeOf(values));

    [Theory]
    [InlineData("'404'")]
    [InlineData("\"true\"")]
    [InlineData("'4.5'")]
    [InlineData("\"https://a.example/\"")]
    public void QuotedTextIsText(string value) => Assert.Equal("string", Folder.TypeOf(value, value));

    [Theory]
    [InlineData("012")]
    [InlineData("+4930123")]
    [InlineData("0x1F")]
    [InlineData("1e9")]
    [InlineData("12345678901234567890")]
    [InlineData("1.2.3")]
    [InlineData("no")]
    public void WhatOnlyLooksLikeANumberIsText(string value) => Assert.Equal("string", Folder.TypeOf(value));

    [Fact]
    public void AQuotedDateIsADateWhereAllAreDates()
    {
        Assert.Equal("DateOnly", Folder.TypeOf("'2025-09-15'", "2025-09-16"));
        Assert.Equal("string", Folder.TypeOf("'2025-09-15'", "soon"));
    }

    [Theory]
    [InlineData("ImmutableArray<string>", "[a, b]", "[]")]
    [InlineData("ImmutableArray<string>", "[a, b]", "c")]
    [InlineData("ImmutableArray<int>", "[1, 2]", "3")]
    [InlineData("ImmutableArray<string>", "[1, b]")]
    [InlineData("ImmutableArray<string>", "[]")]
    [InlineData("ImmutableArray<ImmutableArray<int>>", "[[1], [2, 3]]")]
    [InlineData("ImmutableArray<PostX>", "[{ a: 1 }, { a: 2 }]")]
    [InlineData("PostX", "{ a: 1 }")]
    public void ListsAndNestedKeysHaveTypesOfTheirOwn(string type, params string[] values) =>
        Assert.Equal(type, Folder.TypeOf(values));

    [Fact]
    public void AMappingThatNobodyFillsIsADictionary() =>
        Assert.Equal(["required IReadOnlyDictionary<string, string> X"], Folder.Of("x: {}").Build().AssertClean().Members());

    [Fact]
    public void AKeyInEveryPostIsRequiredAndOneInSomeIsNullable() => Assert.Equal(
        ["required string Title", "int? Order", "string? Note", "ImmutableArray<string> Tags = [];"],
        Folder.Of("title: A\norder: 1\nnote: x\ntags: [a]", "note:\ntitle: B").Build().AssertClean().Members());

    [Fact]
    public void AKeyThatIsNullOnPurposeIsNullableHoweverManyHaveIt() => Assert.Equal(
        ["required string Title", "string? Layout"],
        Folder.Of([.. Enumerable.Repeat("title: A\nlayout: page", 19), "title: B\nlayout: null"]).Build().AssertClean().Members());

    [Fact]
    public void AKeyWithoutAnyValueIsNullableText() =>
        Assert.Equal(["string? Note"], Folder.Of("note:", "note: ~").Build().AssertClean().Members());

    [Fact]
    public void TheCommentNamesTheKeyAsPostsWriteIt()
    {
        var declaration = Folder.Of("hide_title: true\nNOTE: x\npubDate: 2025-01-01").Build().AssertClean().Source(".Declaration.g.cs");

        Assert.Equal(
            ["hide_title", "NOTE", "pubDate"],
            declaration.Split('\n').Where(static line => line.Contains("The key", StringComparison.Ordinal)).Select(static line => line.Split("<c>")[1].Split("</c>")[0]));
    }

    [Fact]
    public void TheKeysOfEveryPostNeedNoMember() =>
        Assert.Equal(["required string Title"], Folder.Of("title: A\nslug: x\ndraft: true").Build().AssertClean().Members());

    [Fact]
    public void NestedRecordsHaveTheOuterNameInFront()
    {
        var build = Folder.Of("""
            hero:
              image: { src: a.png, alt: A }
              actions:
                - { text: Go, primary: true }
                - { text: Stay }
            """).Build().AssertClean();

        Assert.Equal(["required PostHero Hero"], build.Members());
        Assert.Equal(["required PostHeroImage Image", "required ImmutableArray<PostHeroAction> Actions"], build.Members("PostHero"));
        Assert.Equal(["required string Src", "required string Alt"], build.Members("PostHeroImage"));
        Assert.Equal(["required string Text", "bool? Primary"], build.Members("PostHeroAction"));
    }
}
