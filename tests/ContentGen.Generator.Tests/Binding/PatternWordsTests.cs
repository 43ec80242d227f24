using ContentGen.Generator.Binding.Constraints.Patterns;

namespace ContentGen.Generator.Tests.Binding;

public class PatternWordsTests
{
    [Theory]
    [InlineData("[a-z]+", "lower-case letters (a-z) only")]
    [InlineData("^[a-z0-9-]+$", "lower-case letters (a-z), digits and '-' only")]
    [InlineData(@"\A[\w\-. ]*\z", null)]
    [InlineData(@"[\w.]+", "letters (a-z, A-Z), digits, '_' and '.' only")]
    [InlineData("[a-z]{2}", "2 lower-case letters (a-z)")]
    [InlineData("[a-z]{2,4}", "2 to 4 lower-case letters (a-z)")]
    [InlineData("[A-Z]{3,}", "at least 3 capital letters (A-Z)")]
    [InlineData("[A-Z0-9]{8}", "8 characters out of capital letters (A-Z) and digits")]
    [InlineData("[a-z_]", "1 character out of lower-case letters (a-z) and '_'")]
    [InlineData("[a-z]", "1 lower-case letter (a-z)")]
    [InlineData(@"\d{4}-\d{2}", "4 digits, then '-', then 2 digits")]
    [InlineData(@"v\d+\.\d+", "'v', then one or more digits, then '.', then one or more digits")]
    [InlineData("[a-z]{2}-[A-Z]{2}", "2 lower-case letters (a-z), then '-', then 2 capital letters (A-Z)")]
    [InlineData("[a-z0-9]+(?:-[a-z0-9]+)*", "lower-case letters (a-z) and digits only, with a single '-' between words")]
    [InlineData("^[a-z]+(_[a-z]+)*$", "lower-case letters (a-z) only, with a single '_' between words")]
    [InlineData("[a-z]+(-[0-9]+)*", null)]
    [InlineData("https://.+", null)]
    [InlineData("a|b", null)]
    [InlineData("[^/]+", null)]
    [InlineData("(?i)[a-z]+", null)]
    [InlineData("[à-ü]+", null)]
    [InlineData("colou?r", null)]
    [InlineData("[a-z", null)]
    [InlineData("[a-z]{2,x}", null)]
    [InlineData(@"[a-z]+\", null)]
    [InlineData(@"\$", "'$'")]
    [InlineData("", null)]
    [InlineData("$", null)]
    public void ASimplePatternIsExplainedInWords(string pattern, string? words) => Assert.Equal(words, PatternWords.Of(pattern));
}
