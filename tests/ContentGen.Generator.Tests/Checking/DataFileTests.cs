using ContentGen.Generator.Tests.References;

namespace ContentGen.Generator.Tests.Checking;

/// <summary>Collections of data files.</summary>
public class DataFileTests
{
    [Theory]
    [InlineData("yaml", "name: Jane\n")]
    [InlineData("yml", "# The founder\n---\nname: Jane\n")]
    [InlineData("json", "{ \"name\": \"Jane\" }")]
    [InlineData("json", "{\n\t\"name\" : \"\\u004a\\u0061ne\"\r\n}\n")]
    [InlineData("JSON", "{\"name\":\"Jane\"}")]
    public void AWholeFileIsOneEntry(string extension, string text)
    {
        var site = AuthoredSite.Start().File($"content/authors/jane.{extension}", text);

        site.Build().AssertClean();
        Assert.Equal(
            $"1 jane Jane content/authors/jane.{extension} ''",
            site.Run("""
                Author.All.Select(author =>
                    $"{Author.All.Count} {author.Id} {author.Name} {author.SourcePath} '{author.Body.Html}'").Single()
                """));
    }

    [Fact]
    public void EscapedSurrogatesInJsonAreOneCharacter() => Assert.Equal(
        "\U0001F600 / \" \\ \n",
        AuthoredSite.Start()
            .File("content/authors/jane.json", """{"name": "\ud83d\uDE00 \/ \" \\ \n"}""")
            .Run("Author.All[0].Name"));

    [Theory]
    [InlineData("content/settings/site.yaml", "[")]
    [InlineData("content/site.json", "{")]
    [InlineData("content/authorsx/site.json", "{")]
    public void ADataFileWithoutARecordIsIgnored(string path, string text) =>
        AuthoredSite.Start().Author("jane").File(path, text).Build().AssertClean();

    [Fact]
    public void AMissingKeyIsReportedAtTheStart() => Assert.Equal(
        ["content/authors/jane.json(1,1): error CG3001: the key 'name' is missing"],
        AuthoredSite.Start().File("content/authors/jane.json", "{}").Build().Lines
            .Select(static line => line.Split(';')[0]));

    [Theory]
    [InlineData("", "CG3001", "")]
    [InlineData("{\"name\": \"A\",}", "there is a comma before '}'; delete it", ",")]
    [InlineData("{\"name\": \"A\"", "this bracket is never closed; add '}' after its last item", "{")]
    [InlineData("{\"a\": [1", "this bracket is never closed; add ']' after its last item", "[")]
    [InlineData("{\"name\": \"A\"]", "'}' is expected here; close the bracket of line 1 first", "]")]
    [InlineData("{\"name\" \"A\"}", "a colon is missing; add a colon after \"name\"", "\"A\"")]
    [InlineData("{\"name\": }", "a value is expected here; write a value such as \"text\"", "}")]
    [InlineData("{\"name\": \"A\" \"b\": 1}", "a comma is missing after this; add one", "\"")]
    [InlineData(
        "{name: \"A\"}",
        "a key must be in double quotes; write \"name\", and likewise every other key",
        "name")]
    [InlineData("{\"name\": 'A, b'}", "this text is in single quotes; write it, and every other text and key of the file, in double quotes", "'A, b'")]
    [InlineData("{\"name\": True}", "'True' is not a number, true, false or null; write true", "True")]
    [InlineData(
        "{\"name\": 012}",
        "'012' is not a number, true, false or null; write \"012\" in double quotes if it is text",
        "012")]
    [InlineData(
        "{\"name\": \"A\n\"}",
        "this text is not closed on its line; add '\"' after its last letter, and write '\\n' for a line break",
        "\"A")]
    [InlineData("{\"name\": \"C:\\dir\"}", "this is not an escape; write '\\\\' for a backslash", "\\d")]
    [InlineData("{\"name\": \"\\u12g4\"}", "this is not an escape; write '\\\\' for a backslash", "\\u")]
    [InlineData(
        "{\"name\": \"a \\ud83d b\"}",
        "'\\ud83d' is one half of a character that is written as a pair, mostly an emoji, and the other half is "
            + "missing; type the character itself instead, or delete '\\ud83d'",
        "\\ud83d")]
    [InlineData(
        "{\"name\": \"a \\ude00\"}",
        "'\\ude00' is one half of a character that is written as a pair, mostly an emoji, and the other half is "
            + "missing; type the character itself instead, or delete '\\ude00'",
        "\\ude00")]
    [InlineData(
        "{\"name\": \"A\"} /* x */",
        "JSON has no comments; delete this one and all others, or write the file as YAML, which has them",
        "/* x */")]
    [InlineData(
        "# x\n{\"name\": \"A\"}",
        "JSON has no comments; delete this one and all others, or write the file as YAML, which has them",
        "# x")]
    [InlineData("{\"name\": \"A\"}{}", "something follows the last bracket; delete it", "{")]
    [InlineData(
        "[{\"name\": \"A\"}]",
        "CG1010: this file is a list, but a data file is one entry; delete the '[' and the ']'",
        "[")]
    [InlineData(
        "[{\"name\": \"A\"}, {}]",
        "CG1010: this file is a list of 2 entries, but a data file is one entry; delete the '[' and the ']', and move each "
            + "further entry into a file of its own",
        "[")]
    [InlineData(
        "\"A\"",
        "CG1010: a data file consists of keys with their values, but this is text without a key; write '{', the keys with "
            + "their values, and '}'",
        "\"A\"")]
    public void AMistakeInJsonIsOneFindingAtItsPlace(string text, string message, string underlined)
    {
        var build = AuthoredSite.Start().File("content/authors/jane.json", text).Build();

        Assert.Contains(message, Assert.Single(build.Lines), StringComparison.Ordinal);
        Assert.Equal([underlined], build.Underlined);
    }

    [Fact]
    public void ADuplicateKeyInJsonIsReportedAtTheSecondKey()
    {
        var build = AuthoredSite.Start()
            .File("content/authors/jane.json", "{\"name\": \"A\",\n \"name\": \"B\"}")
            .Build();

        Assert.Equal(
            [
                "content/authors/jane.json(2,2): error CG1101: the key 'name' is already on line 1; delete one "
                + "of the two",
            ],
            build.Lines);
        Assert.Equal(["\"name\""], build.Underlined);
    }

    [Theory]
    [InlineData(
        "{\"name\": \"A\", \"home\": { \"zip\": \"1\" }}",
        "CG3001: the key 'city' of 'home' is missing; add '\"city\": \"some text\",' after the '{'")]
    [InlineData(
        "{\"name\": \"A\", \"home\": {}}",
        "CG3001: the key 'city' of 'home' is missing; add '\"city\": \"some text\"' between the '{' and the '}'")]
    [InlineData(
        "{\"name\": \"A\", \"home\": \"Oslo\"}",
        "CG3010: 'home' must be a group of nested keys, not 'Oslo'; write '\"home\": { \"city\": \"Oslo\" }'")]
    [InlineData(
        "{\"name\": [\"A\", \"B\"]}",
        "CG3010: 'name' must be text, not a list; write '\"name\": \"A, B\"'")]
    [InlineData(
        "{\"name\": null}",
        "CG3002: 'name' has no value (null means none in JSON); write '\"name\": \"some text\"', or write '\"name\": \"null\"' if this "
            + "is the text")]
    [InlineData(
        "{\"name\": \"A\", \"years\": [1, { \"a\": 2 }]}",
        "CG3010: an item of 'years' must be a whole number, not nested keys; write 5")]
    [InlineData(
        "{\"name\": \"A\", \"years\": \"1990, 1991\"}",
        "CG3011: 'years' must be a list, not '1990, 1991'; write [1990, 1991]")]
    [InlineData(
        "{\"name\": \"A\", \"days\": \"Monday, Friday\"}",
        "CG3011: 'days' must be a list, not 'Monday, Friday'; write [\"Monday\", \"Friday\"]")]
    public void AdviceInJsonIsJson(string text, string message)
    {
        var build = Site.With("""
            [ContentCollection("people")]
            public sealed partial record Person
            {
                public required string Name { get; init; }
                public Home? Home { get; init; }
                public ImmutableArray<int> Years { get; init; } = [];
                public ImmutableArray<DayOfWeek> Days { get; init; } = [];
            }

            public sealed record Home
            {
                public required string City { get; init; }
                public string? Zip { get; init; }
            }
            """).File("content/people/jane.json", text).Build();

        Assert.EndsWith(message, Assert.Single(build.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public void AListOfTextsIsAFileForEach() => Assert.Equal(
        [
            "content/authors/all.yaml(1,1): error CG1010: this file is a list of 2 entries, but a data file is one entry; "
            + "write each item in a file of its own, with a key before it, such as 'name: Rosa Diaz'",
        ],
        AuthoredSite.Start().File("content/authors/all.yaml", "- Rosa Diaz\n- Sam Poole\n").Build().Lines);

    [Theory]
    [InlineData('[')]
    [InlineData('{')]
    public void DeepNestingIsRefused(char bracket)
    {
        var text = string.Concat(Enumerable.Repeat(bracket == '[' ? "[" : "{\"a\":", 100_000));

        var build = AuthoredSite.Start().File("content/authors/jane.json", "{\"name\": " + text).Build();

        Assert.Equal(["CG1126"], build.Ids);
    }
}
