using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Tests.Diagnostics;

public class FindingListTests
{
    private static readonly ContentFile File = new(
        "content/posts/a.md", "content/posts/a.md", 8, new string('x', 1000));

    [Fact]
    public void FindingsAreInTheOrderOfTheFile()
    {
        var list = new FindingList(File, BindingRules.TooMany);
        list.Add(BindingRules.MisspeltKey, new TextSpan(5, 1), "titel", "title", "");
        list.Add(BindingRules.MisspeltKey, new TextSpan(2, 1), new TextSpan(7, 1), "tgas", "tags", "");

        var findings = list.InFileOrder(default);

        Assert.Equal([2, 5], findings.Select(static finding => finding.Place.Span.Start));
        Assert.Equal("unknown key 'tgas'; did you mean 'tags'?", findings[0].Message);
        Assert.Equal(7, Assert.Single(findings[0].Others.Items).Span.Start);
    }

    [Fact]
    public void AfterTheFirst200OnlyTheirNumberIsReported()
    {
        var list = new FindingList(File, BindingRules.TooMany);
        for (var place = 999; place >= 0; place--)
            list.Add(BindingRules.MisspeltKey, new TextSpan(place, 1), "titel", "title", "");

        var findings = list.InFileOrder(new TextSpan(0, 3));

        Assert.Equal(FindingList.Most + 1, findings.Length);
        Assert.Equal(BindingRules.TooMany, findings[0].Rule);
        Assert.Equal("800", Assert.Single(findings[0].Arguments.Items));
        Assert.Equal(
            Enumerable.Range(0, FindingList.Most),
            findings.Skip(1).Select(static finding => finding.Place.Span.Start));
    }
}
