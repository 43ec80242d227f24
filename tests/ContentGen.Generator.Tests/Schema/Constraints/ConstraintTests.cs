using ContentGen.Generator.Schema.Constraints;

namespace ContentGen.Generator.Tests.Schema.Constraints;

public class ConstraintTests
{
    public static TheoryData<string, object> Constraints => new()
    {
        { "[Required] public string? M { get; init; }", new RequiredConstraint(false, null) },
        { "[Required(AllowEmptyStrings = true, ErrorMessage = \"No {0}.\")] public string? M { get; init; }", new RequiredConstraint(true, "No {0}.") },
        { "[StringLength(160)] public string? M { get; init; }", new StringLengthConstraint(0, 160, null) },
        { "[StringLength(160, MinimumLength = 3)] public string[]? M { get; init; }", new StringLengthConstraint(3, 160, null) },
        { "[MinLength(2)] public string? M { get; init; }", new LengthConstraint("MinLength", 2, int.MaxValue, null) },
        { "[MaxLength(2)] public List<int>? M { get; init; }", new LengthConstraint("MaxLength", 0, 2, null) },
        { "[MaxLength] public List<int>? M { get; init; }", new LengthConstraint("MaxLength", 0, int.MaxValue, null) },
        { "[Length(1, 5, ErrorMessage = \"?\")] public Dictionary<string, int>? M { get; init; }", new LengthConstraint("Length", 1, 5, "?") },
        { "[Range(1, 5)] public int M { get; init; }", new RangeConstraint("1", "5", false, false, null) },
        { "[Range(0.5, double.MaxValue, MinimumIsExclusive = true)] public decimal? M { get; init; }", new RangeConstraint("0.5", "1.7976931348623157E+308", true, false, null) },
        { "[Range(typeof(decimal), \"0.10\", \"9.9\", MaximumIsExclusive = true)] public decimal[]? M { get; init; }", new RangeConstraint("0.10", "9.9", false, true, null) },
        { "[Range(typeof(DateOnly), \"2020-01-01\", \"12/31/2030\")] public DateOnly M { get; init; }", new RangeConstraint("2020-01-01", "2030-12-31", false, false, null) },
        { "[Range(typeof(DateTime), \"2020-01-01\", \"2030-12-31T10:00\")] public DateTime M { get; init; }", new RangeConstraint("2020-01-01T00:00:00.0000000", "2030-12-31T10:00:00.0000000", false, false, null) },
        { "[Range(typeof(DateTimeOffset), \"2020-01-01\", \"2030-12-31T10:00+02:00\")] public DateTimeOffset M { get; init; }", new RangeConstraint("2020-01-01T00:00:00.0000000+00:00", "2030-12-31T10:00:00.0000000+02:00", false, false, null) },
        { "[Range(typeof(TimeOnly), \"08:00\", \"18:30\")] public TimeOnly M { get; init; }", new RangeConstraint("08:00:00.0000000", "18:30:00.0000000", false, false, null) },
        { "[Range(typeof(TimeSpan), \"00:05\", \"1.00:00\")] public TimeSpan M { get; init; }", new RangeConstraint("00:05:00", "1.00:00:00", false, false, null) },
        { "[RegularExpression(\"[a-z]+\")] public string? M { get; init; }", new RegularExpressionConstraint("[a-z]+", 2000, null) },
        { "[RegularExpression(\"[a-z]+\", MatchTimeoutInMilliseconds = 50)] public string? M { get; init; }", new RegularExpressionConstraint("[a-z]+", 50, null) },
        { "[RegularExpression(\"[a-z]+\", MatchTimeoutInMilliseconds = -1)] public string? M { get; init; }", new RegularExpressionConstraint("[a-z]+", 2000, null) },
        { "[AllowedValues(\"a\", null)] public string? M { get; init; }", new AllowedValuesConstraint(["a", null], null) },
        { "[AllowedValues(1, 2u)] public List<long>? M { get; init; }", new AllowedValuesConstraint(["1", "2"], null) },
        { "[DeniedValues(DayOfWeek.Sunday)] public DayOfWeek? M { get; init; }", new DeniedValuesConstraint(["0"], null) },
        { "[DeniedValues(true)] public bool M { get; init; }", new DeniedValuesConstraint(["True"], null) },
        { "[DeniedValues(\"2020-01-01\")] public DateOnly M { get; init; }", new DeniedValuesConstraint(["2020-01-01"], null) },
        { "[Url] public string? M { get; init; }", new UrlConstraint(null) },
        { "[Url(ErrorMessage = \"?\")] public Uri? M { get; init; }", new UrlConstraint("?") },
        { "[EmailAddress] public string[]? M { get; init; }", new EmailAddressConstraint(null) },
        { "[Unique] public int M { get; init; }", new UniqueConstraint() },
        { "[DataType(DataType.Html), Url] public string? M { get; init; }", new UrlConstraint(null) },
    };

    [Theory]
    [MemberData(nameof(Constraints))]
    public void AnAttributeBecomesAConstraint(string member, object constraint) =>
        Assert.Equal((Constraint)constraint, Assert.Single(Assert.Single(SchemaProbe.Members(member)).Constraints));

    [Fact]
    public void AttributesAreReadFromParametersAndFromTheirProperties()
    {
        var members = SchemaProbe.Read("""
            [ContentCollection("posts")]
            public partial record Post([StringLength(9)] string Title, [property: Unique, Url] string Link);
            """).Schema.Record.Members;

        Assert.Equal([new StringLengthConstraint(0, 9, null)], members[0].Constraints);
        Assert.Equal([new UniqueConstraint(), new UrlConstraint(null)], members[1].Constraints);
    }

    [Fact]
    public void AnOverridingMemberKeepsTheConstraintsOfTheOverridden()
    {
        var member = Assert.Single(SchemaProbe.Read("""
            public abstract record Page { [Url] public virtual string? Link { get; init; } }

            [ContentCollection("posts")]
            public partial record Post : Page { public override string? Link { get; init; } }
            """).Schema.Record.Members);

        Assert.Equal([new UrlConstraint(null)], member.Constraints);
    }

    [Theory]
    [InlineData("[Range(1, 5)] public string[]? M { get; init; }", "CG2013 at 'Range(1, 5)': [Range] does not apply to 'Post.M', which has the type 'string[]?'; use it on numbers, dates, times, and lists of these")]
    [InlineData("[StringLength(5)] public int M { get; init; }", "CG2013 at 'StringLength(5)': [StringLength] does not apply to 'Post.M', which has the type 'int'; use it on a string or a list of strings")]
    [InlineData("[MaxLength(5)] public int M { get; init; }", "CG2013 at 'MaxLength(5)': [MaxLength] does not apply to 'Post.M', which has the type 'int'; use it on a string, a list or a dictionary")]
    [InlineData("[Unique] public string[]? M { get; init; }", "CG2013 at 'Unique': [Unique] does not apply to 'Post.M', which has the type 'string[]?'; use it on a single value")]
    [InlineData("[RegularExpression(\"[\")] public string? M { get; init; }", "CG2014 at 'RegularExpression(\"[\")': [RegularExpression] on 'Post.M' is not valid: '[' is not a valid regular expression; check its brackets, and write '\\' before a bracket or sign that is meant literally")]
    [InlineData("[Range(5, 1)] public int M { get; init; }", "CG2014 at 'Range(5, 1)': [Range] on 'Post.M' is not valid: the minimum 5 is above the maximum 1; swap them")]
    [InlineData("[Range(2000, 2030)] public DateOnly M { get; init; }", "CG2014 at 'Range(2000, 2030)': [Range] on 'Post.M' is not valid: '2000' is not a valid DateOnly; write [Range(typeof(DateOnly), \"2020-01-01\", \"2030-12-31\")]")]
    [InlineData("[Length(5, 1)] public string? M { get; init; }", "CG2014 at 'Length(5, 1)': [Length] on 'Post.M' is not valid: the minimum 5 is above the maximum 1; swap them")]
    [InlineData("[StringLength(-1)] public string? M { get; init; }", "CG2014 at 'StringLength(-1)': [StringLength] on 'Post.M' is not valid: a length cannot be negative; use 0 or more")]
    [InlineData("[AllowedValues(1)] public string? M { get; init; }", "CG2014 at 'AllowedValues(1)': [AllowedValues] on 'Post.M' is not valid: 1 is not of type string, so no value can equal it; remove it or replace it")]
    [InlineData("[FrontMatterKey(\"\")] public string? M { get; init; }", "CG2014 at 'FrontMatterKey(\"\")': [FrontMatterKey] on 'Post.M' is not valid: a key is empty; write the key, or remove it")]
    public void AnInvalidAttributeIsReportedAtItsPlace(string member, string line)
    {
        var probe = SchemaProbe.ReadMembers(member);

        Assert.Equal([line], probe.Lines);
        Assert.Null(probe.Results[0].Schema);
    }

    [Fact]
    public void AnAttributeThatOnlyRunsAtRunTimeIsAWarning()
    {
        var probe = SchemaProbe.ReadMembers("[CreditCard] public string? M { get; init; }");

        Assert.Equal(
            ["CG2018 at 'CreditCard': [CreditCard] on 'Post.M' is not checked when posts are compiled; use [RegularExpression], [AllowedValues] or another built-in constraint, or validate at run time"],
            probe.Lines);
        Assert.NotNull(probe.Results[0].Schema);
    }
}
