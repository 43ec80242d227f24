using ContentGen.Generator.Suggestions;

namespace ContentGen.Generator.Tests.Suggestions;

public class ChoiceAdviceTests
{
    [Theory]
    [InlineData("Newz", "did you mean 'News'? also allowed: 'Tools & Frameworks', 'Tutorials'")]
    [InlineData("nesw", "did you mean 'News'? also allowed: 'Tools & Frameworks', 'Tutorials'")]
    [InlineData("Tools", "did you mean 'Tools & Frameworks'? also allowed: 'News', 'Tutorials'")]
    [InlineData("News from us", "did you mean 'News'? also allowed: 'Tools & Frameworks', 'Tutorials'")]
    [InlineData("to", "write one of 'News', 'Tools & Frameworks', 'Tutorials'")]
    [InlineData("Sport", "write one of 'News', 'Tools & Frameworks', 'Tutorials'")]
    [InlineData("", "write one of 'News', 'Tools & Frameworks', 'Tutorials'")]
    public void TheNearestChoiceIsNamedFirst(string text, string advice) =>
        Assert.Equal(advice, ChoiceAdvice.For(["News", "Tools & Frameworks", "Tutorials"], text));

    [Fact]
    public void APartOfTwoChoicesNamesNone() =>
        Assert.Equal("write one of 'Tools & Tips', 'Tools & Frameworks'", ChoiceAdvice.For(["Tools & Tips", "Tools & Frameworks"], "Tools"));

    [Theory]
    [InlineData("3")]
    [InlineData("B")]
    public void ATextWithNoLetterInCommonNamesNone(string text) =>
        Assert.Equal("write one of 'A3', 'A4'", ChoiceAdvice.For(["A3", "A4"], text));

    [Fact]
    public void TheOnlyChoiceIsWhatToWrite() => Assert.Equal("write 'News'", ChoiceAdvice.For(["News"], "Newz"));

    [Fact]
    public void ASingleChoiceMoreThanFitsIsNotHidden()
    {
        var nine = Enumerable.Range(1, 9).Select(static number => $"Choice{number}").ToList();

        Assert.DoesNotContain("more", ChoiceAdvice.For(nine, "x"), StringComparison.Ordinal);
        Assert.EndsWith(" and 2 more", ChoiceAdvice.For([.. nine, "Choice10"], "x"), StringComparison.Ordinal);
    }
}
