using System.Globalization;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Schema.Constraints;
using ContentGen.Generator.Schema.Values;
using static ContentGen.Generator.Tests.Binding.Schemas;

namespace ContentGen.Generator.Tests.Binding;

public class CultureTests
{
    private static readonly CollectionSchema Everything = Post(
        Member("Title", Text, required: true),
        Member("Image", Text),
        Member("Index", Int),
        Member("Price", Scalar(ScalarKind.Decimal), constraints: new RangeConstraint("0.5", "10.5", false, false, null)),
        Member("Ratio", Scalar(ScalarKind.Double)),
        Member("PubDate", Date),
        Member("Moment", Scalar(ScalarKind.DateTimeOffset)),
        Member("Local", Scalar(ScalarKind.DateTime)),
        Member("Time", Scalar(ScalarKind.TimeOnly)),
        Member("Length", Scalar(ScalarKind.TimeSpan)),
        Member("Kind", Enum("Info", "Other")),
        Member("Code", Text, constraints: new RegularExpressionConstraint("(?i)info", 1000, null)));

    private const string Right = """
        TITLE: a
        IMAGE: b
        INDEX: -5
        price: 1.50
        ratio: 1e3
        pubDate: 2025-9-5
        moment: 2025-09-15 14:30
        local: 2025-09-15 14:30 +02:00
        time: 9:30
        length: 1.02:03:04.5
        kind: INFO
        code: INFO
        """;

    private const string Wrong = """
        tıtle: a
        image: {}
        index: 3.000,5
        price: 11,5
        ratio: 1,5
        pubDate: 2025-02-30
        moment: 01/02/2025
        local: 15.09.2025
        time: 2:30 PM
        length: 12:30
        kind: ınfo
        code: other
        """;

    public static TheoryData<string> Cultures => new("", "de-DE", "tr-TR", "ar-SA", "fa-IR", "sv-SE");

    [Theory]
    [MemberData(nameof(Cultures))]
    public void TheSamePostGivesTheSameUnderEveryCulture(string culture)
    {
        var expected = Under("", Right);

        Assert.Equal(
            "a; b; -5; 1.50; 1e3; 2025-09-05; 2025-09-15T14:30:00.0000000+00:00; 2025-09-15T12:30:00.0000000Z; 09:30:00.0000000; 1.02:03:04.5000000; 0; INFO",
            expected.Values);
        Assert.Empty(expected.Findings);
        Assert.Equal(expected.Values, Under(culture, Right).Values);

        var findings = Under(culture, Wrong).Findings;
        Assert.Equal(12, findings.Length);
        Assert.Equal(Under("", Wrong).Findings, findings);
    }

    private static Bound Under(string culture, string keys)
    {
        var (current, currentUI) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            return Bound.Of(Everything, keys);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (current, currentUI);
        }
    }
}
