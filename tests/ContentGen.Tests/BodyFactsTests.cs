using ContentGen.Html;

namespace ContentGen.Tests;

public class BodyFactsTests
{
    [Fact]
    public void FactsCanBeReadFromTheirText()
    {
        var facts = new BodyFacts(18, 15, 1200, 6, [0, 1234567, 8000000]);

        Assert.Equal("18 15 1200 6 0 1234567 6765433", facts.Format());
        Assert.Equal(facts.Headings, BodyFacts.Parse(facts.Format()).Headings);
        Assert.Equal(facts, BodyFacts.Parse(facts.Format()) with { Headings = facts.Headings });
    }

    [Fact]
    public void ABodyWithoutHeadingsHasFourNumbers()
    {
        Assert.Equal("0 8 1 1", BodyOutline.Of("<p>A</p>").Format());
        Assert.Empty(BodyFacts.Parse("0 8 1 1").Headings);
    }
}
