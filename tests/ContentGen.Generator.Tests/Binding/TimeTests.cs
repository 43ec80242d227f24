using ContentGen.Generator.Schema.Values;
using static ContentGen.Generator.Tests.Binding.Schemas;

namespace ContentGen.Generator.Tests.Binding;

public class TimeTests
{
    [Theory]
    [InlineData("14:30", "14:30:00.0000000")]
    [InlineData("9:05", "09:05:00.0000000")]
    [InlineData("09:05:07.25", "09:05:07.2500000")]
    public void ATimeOfDayIsRead(string text, string value) =>
        Assert.Equal(value, Bound.Value(Scalar(ScalarKind.TimeOnly), text));

    [Theory]
    [InlineData("2:30 PM", "write 14:30")]
    [InlineData("12 am", "write 00:00")]
    [InlineData("12pm", "write 12:00")]
    [InlineData("7.30 pm", "write 19:30")]
    [InlineData("13:00 pm", "write hours:minutes of 24 hours, such as 14:30")]
    [InlineData("1430", "write hours:minutes of 24 hours, such as 14:30")]
    [InlineData("14:3", "write hours:minutes of 24 hours, such as 14:30")]
    public void AValueThatIsNotATimeGetsAdvice(string text, string advice) => Assert.Equal(
        $"(2,4) CG3011 [{text}] 'v' must be a time of day, not '{text}'; {advice}",
        Bound.Finding(Scalar(ScalarKind.TimeOnly), text));

    [Fact]
    public void ATimeThatDoesNotExistShowsWhy() => Assert.Equal(
        "(2,4) CG3013 [25:00] 'v' must be a time of day, but '25:00' does not exist, since there is no hour 25; write an hour from 0 to 23",
        Bound.Finding(Scalar(ScalarKind.TimeOnly), "25:00"));

    [Theory]
    [InlineData("00:05:00", "00:05:00")]
    [InlineData("1:30:00", "01:30:00")]
    [InlineData("2.00:00:00", "2.00:00:00")]
    [InlineData("-00:00:05.5", "-00:00:05.5000000")]
    [InlineData("10675199.02:48:05", "10675199.02:48:05")]
    [InlineData("-10675199.02:48:05", "-10675199.02:48:05")]
    public void ADurationIsRead(string text, string value) =>
        Assert.Equal(value, Bound.Value(Scalar(ScalarKind.TimeSpan), text));

    [Theory]
    [InlineData("12:30", "12:30:00 for hours and minutes, or 00:12:30 for minutes and seconds")]
    [InlineData("5:30", "05:30:00 for hours and minutes, or 00:05:30 for minutes and seconds")]
    public void TwoNumbersOfADurationCanBeReadInTwoWays(string text, string advice) => Assert.Equal(
        $"(2,4) CG3014 [{text}] 'v' must be a duration, but '{text}' can be read in two ways; write {advice}",
        Bound.Finding(Scalar(ScalarKind.TimeSpan), text));

    [Fact]
    public void MoreThanADayOfHoursCanOnlyBeMinutes() => Assert.Equal(
        "(2,4) CG3011 [75:30] 'v' must be a duration, not '75:30'; write 01:15:30",
        Bound.Finding(Scalar(ScalarKind.TimeSpan), "75:30"));

    [Theory]
    [InlineData("5")]
    [InlineData("5 min")]
    [InlineData("PT5M")]
    public void AValueThatIsNotADurationShowsTheForm(string text) => Assert.Equal(
        $"(2,4) CG3011 [{text}] 'v' must be a duration, not '{text}'; write hours:minutes:seconds, such as 00:05:00 for five minutes or 2.00:00:00 for two days",
        Bound.Finding(Scalar(ScalarKind.TimeSpan), text));

    [Theory]
    [InlineData("10675199.02:48:06", "large")]
    [InlineData("-10675200.00:00:00", "small")]
    [InlineData("99999999999999999999999999999999.00:00:00", "large")]
    public void ADurationBeyondTheTypeIsTooLarge(string text, string size) => Assert.Equal(
        $"(2,4) CG3012 [{text}] 'v' must be a duration from -10675199.02:48:05 to 10675199.02:48:05; "
        + $"'{text}' is too {size}",
        Bound.Finding(Scalar(ScalarKind.TimeSpan), text));
}
