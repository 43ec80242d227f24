using ContentGen.Generator.Schema.Values;
using static ContentGen.Generator.Tests.Binding.Schemas;

namespace ContentGen.Generator.Tests.Binding;

public class ScalarTests
{
    [Theory]
    [InlineData("no", "no")]
    [InlineData("012", "012")]
    [InlineData("1.10", "1.10")]
    [InlineData("404", "404")]
    [InlineData("true", "true")]
    [InlineData("12:30", "12:30")]
    [InlineData("1_000", "1_000")]
    [InlineData("2025-09-15", "2025-09-15")]
    [InlineData("'null'", "null")]
    [InlineData("''", "")]
    [InlineData("None", "None")]
    [InlineData("'  spaced '", "  spaced ")]
    public void TextIsWhateverIsWritten(string text, string value) => Assert.Equal(value, Bound.Value(Text, text));

    [Theory]
    [InlineData("true", "True")]
    [InlineData("True", "True")]
    [InlineData("TRUE", "True")]
    [InlineData("false", "False")]
    [InlineData("'false'", "False")]
    public void ABooleanIsTrueOrFalse(string text, string value) =>
        Assert.Equal(value, Bound.Value(Scalar(ScalarKind.Boolean), text));

    [Theory]
    [InlineData("yes", "write true")]
    [InlineData("NO", "write false")]
    [InlineData("on", "write true")]
    [InlineData("off", "write false")]
    [InlineData("1", "write true")]
    [InlineData("tRUE", "write true")]
    [InlineData("maybe", "write true or false")]
    public void OtherWordsForABooleanSayWhichToWrite(string text, string advice) => Assert.Equal(
        $"(2,4) CG3011 [{text}] 'v' must be true or false, not '{text}'; {advice}",
        Bound.Finding(Scalar(ScalarKind.Boolean), text));

    [Fact]
    public void ACharacterIsOne()
    {
        Assert.Equal("ä", Bound.Value(Scalar(ScalarKind.Char), "ä"));
        Assert.Equal(
            "(2,4) CG3011 [ab] 'v' must be one character, not 'ab'; write a single character",
            Bound.Finding(Scalar(ScalarKind.Char), "ab"));
        Assert.Equal(
            "(2,4) CG3011 [🎉] 'v' must be one character, not '🎉'; write another character, since this one counts as two",
            Bound.Finding(Scalar(ScalarKind.Char), "🎉"));
    }

    [Theory]
    [InlineData("2F1B6A3C-9D4E-4A57-8C0B-5E6F7A8B9C0D")]
    [InlineData("2f1b6a3c9d4e4a578c0b5e6f7a8b9c0d")]
    [InlineData("'{2f1b6a3c-9d4e-4a57-8c0b-5e6f7a8b9c0d}'")]
    public void AGuidIsReadInItsForms(string text) =>
        Assert.Equal("2f1b6a3c-9d4e-4a57-8c0b-5e6f7a8b9c0d", Bound.Value(Scalar(ScalarKind.Guid), text));

    [Fact]
    public void AValueThatIsNotAGuidShowsOne() => Assert.Equal(
        "(2,4) CG3011 [123] 'v' must be a GUID, not '123'; write 32 hexadecimal digits, such as 2f1b6a3c-9d4e-4a57-8c0b-5e6f7a8b9c0d, or remove the key if there is none",
        Bound.Finding(Scalar(ScalarKind.Guid), "123"));

    [Theory]
    [InlineData("https://example.org/a?b=c#d")]
    [InlineData("/images/a.png")]
    [InlineData("../a.png")]
    [InlineData("a.png")]
    [InlineData("mailto:me@example.org")]
    [InlineData("https://exämple.org/ä")]
    public void AUrlMayBeFullOrRelative(string text) => Assert.Equal(text, Bound.Value(Scalar(ScalarKind.Uri), text));

    [Theory]
    [InlineData("https://example.org/a b", "https://example.org/a b", "write https://example.org/a%20b, without spaces")]
    [InlineData("''", "", "remove the key if there is none, or write an address, such as https://example.com/")]
    [InlineData("http://", "http://", "write an address or a path, such as https://example.com/")]
    public void AValueThatIsNotAUrlGetsAdvice(string text, string shown, string advice) => Assert.Equal(
        $"(2,4) CG3011 [{text}] 'v' must be a URL, not '{shown}'; {advice}",
        Bound.Finding(Scalar(ScalarKind.Uri), text));

    [Theory]
    [InlineData("{ a: b }", "nested keys; write 'v: \"{ a: b }\"' if it is text")]
    [InlineData("{@render children()}", "nested keys; write 'v: \"{@render children()}\"' if it is text")]
    [InlineData("[a, b]", "a list; write 'v: a, b', or 'v: \"[a, b]\"' if the brackets belong to it")]
    [InlineData("[]", "a list; write 'v: \"[]\"' if it is text")]
    [InlineData("[a]", "a list; write 'v: a', or 'v: \"[a]\"' if the brackets belong to it")]
    public void AnotherShapeThanTextIsOneFinding(string text, string message) =>
        Assert.Equal($"(2,4) CG3010 [{text}] 'v' must be text, not {message}", Bound.Finding(Text, text));

    [Theory]
    [InlineData("\n  a: b", "nested keys; write 'v: some text', in quotes if it contains a colon")]
    [InlineData("\n  - a\n  - b", "a list; write 'v: a, b'")]
    public void AShapeOnLinesBelowIsNotText(string text, string message) =>
        Assert.EndsWith($"'v' must be text, not {message}", Bound.Finding(Text, text), StringComparison.Ordinal);

    [Fact]
    public void ABlockScalarIsReadWithoutTheLineBreakAtItsEnd() => Assert.Equal("5", Bound.Value(Int, "|\n  5"));
}
