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
    [InlineData("{\"name\": \"A\" \"b\": 1}", "a comma is missing between this and what is before it; add one", "\"b\"")]
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
        "it is a list, but a data file is one entry; delete the '[' and the ']', and move each further entry into a "
            + "file of its own", "[")]
    [InlineData("\"A\"", "it does not begin with '{'; write '{', the keys with their values, and '}'", "\"")]
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
    [InlineData('[')]
    [InlineData('{')]
    public void DeepNestingIsRefused(char bracket)
    {
        var text = string.Concat(Enumerable.Repeat(bracket == '[' ? "[" : "{\"a\":", 100_000));

        var build = AuthoredSite.Start().File("content/authors/jane.json", "{\"name\": " + text).Build();

        Assert.Equal(["CG1126"], build.Ids);
    }
}
