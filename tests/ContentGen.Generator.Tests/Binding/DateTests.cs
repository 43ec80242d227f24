using ContentGen.Generator.Schema.Values;
using static ContentGen.Generator.Tests.Binding.Schemas;

namespace ContentGen.Generator.Tests.Binding;

public class DateTests
{
    [Theory]
    [InlineData("2025-09-15", "2025-09-15")]
    [InlineData("'2025-09-15'", "2025-09-15")]
    [InlineData("2025-9-5", "2025-09-05")]
    [InlineData("2024-02-29", "2024-02-29")]
    [InlineData("0001-01-01", "0001-01-01")]
    [InlineData("2025-09-15T00:00:00Z", "2025-09-15")]
    [InlineData("2025-09-15T00:00:00.000+02:00", "2025-09-15")]
    [InlineData("2025-09-15 00:00:00", "2025-09-15")]
    [InlineData("2025/09/15", "2025-09-15")]
    [InlineData("'2025/9/5 00:00'", "2025-09-05")]
    [InlineData("Sep 05 2025", "2025-09-05")]
    [InlineData("Sep. 15, 2025", "2025-09-15")]
    [InlineData("september 15,2025", "2025-09-15")]
    [InlineData("15 September 2025", "2025-09-15")]
    public void ADateIsReadAsItIsWritten(string text, string value) => Assert.Equal(value, Bound.Value(Date, text));

    [Fact]
    public void AQuotedDateIsUnderlinedWithItsQuotes() => Assert.Equal(
        "(2,4) CG3013 ['2025-02-30'] 'v' must be a date, but '2025-02-30' does not exist, since February 2025 has 28 days; write a day from 1 to 28",
        Bound.Finding(Date, "'2025-02-30'"));

    [Theory]
    [InlineData("2023-02-29", "February 2023 has 28 days; write a day from 1 to 28")]
    [InlineData("2024-04-31", "April 2024 has 30 days; write a day from 1 to 30")]
    [InlineData("2025-13-45", "there is no month 13; write a month from 1 to 12")]
    [InlineData("2025-00-10", "there is no month 0; write a month from 1 to 12")]
    [InlineData("2025-01-00", "there is no day 0; write a day from 1 to 31")]
    [InlineData("0000-01-01", "there is no year 0; write a year from 1 to 9999")]
    [InlineData("Feb 29 2023", "February 2023 has 28 days; write a day from 1 to 28")]
    [InlineData("2023/02/29", "February 2023 has 28 days; write a day from 1 to 28")]
    [InlineData("2025-09-15T24:00", "there is no hour 24; write an hour from 0 to 23")]
    [InlineData("2025-09-15 10:60:00", "there is no minute 60; write a minute from 0 to 59")]
    [InlineData("2025-09-15 10:00:60Z", "there is no second 60; write a second from 0 to 59")]
    [InlineData("2025-09-15 10:00 +15:00", "offsets go from -14:00 to +14:00; write an offset between them")]
    [InlineData("2025-09-15 10:00 +0960", "offsets go from -14:00 to +14:00; write an offset between them")]
    public void ADateThatDoesNotExistShowsWhy(string text, string reason) => Assert.Equal(
        $"(2,4) CG3013 [{text}] 'v' must be a date, but '{text}' does not exist, since {reason}",
        Bound.Finding(Date, text));

    [Theory]
    [InlineData("01/02/2024", "2024-02-01 or 2024-01-02")]
    [InlineData("1-2-2024", "2024-02-01 or 2024-01-02")]
    [InlineData("1/2/2024 10:00", "2024-02-01 or 2024-01-02")]
    public void ADateThatCanBeReadInTwoWaysShowsBoth(string text, string dates) => Assert.Equal(
        $"(2,4) CG3014 [{text}] 'v' must be a date, but '{text}' can be read in two ways; write {dates}",
        Bound.Finding(Date, text));

    [Theory]
    [InlineData("13/02/2024", "write 2024-02-13")]
    [InlineData("02/13/2024", "write 2024-02-13")]
    [InlineData("02/02/2024", "write 2024-02-02")]
    [InlineData("15.09.2025", "write 2025-09-15")]
    [InlineData("5. 9. 2025", "write 2025-09-05 (5 September 2025)")]
    [InlineData("2025/09-15", "write year-month-day, such as 2025-09-15")]
    [InlineData("20250915", "write 2025-09-15")]
    [InlineData("15-Sep-2025", "write 2025-09-15")]
    [InlineData("Sept 15, 2025", "write 2025-09-15")]
    [InlineData("Sept. 5th, 2025", "write 2025-09-05")]
    [InlineData("'Mon, 15 Sep 2025 10:00:00 GMT'", "write 2025-09-15")]
    [InlineData("Mon Sep 15 2025", "write 2025-09-15")]
    [InlineData("13/13/2024", "write year-month-day, such as 2025-09-15")]
    [InlineData("today", "write year-month-day, such as 2025-09-15")]
    [InlineData("25-09-15", "write year-month-day, such as 2025-09-15")]
    [InlineData("2025-09", "write year-month-day, such as 2025-09-15")]
    [InlineData("2025", "write year-month-day, such as 2025-09-15")]
    [InlineData("2025-09-15x", "write year-month-day, such as 2025-09-15")]
    [InlineData("2025-09-15T", "write year-month-day, such as 2025-09-15")]
    [InlineData("2025-13-15x", "write year-month-day, such as 2025-09-15")]
    [InlineData("''", "remove the key if there is none, or write year-month-day, such as 2025-09-15")]
    public void AnotherFormOfADateShowsTheRightOne(string text, string advice) => Assert.Equal(
        $"(2,4) CG3011 [{text}] 'v' must be a date, not '{text.Trim('\'')}'; {advice}",
        Bound.Finding(Date, text));

    [Theory]
    [InlineData("yesterday", "write year-month-day, with a time or without one, such as 2025-09-15 14:30 +02:00")]
    [InlineData("15.09.2025 14:30", "write 2025-09-15 14:30")]
    [InlineData("4.3.2026, 9:05", "write 2026-03-04 9:05 (4 March 2026)")]
    [InlineData("15.09.2025 noon", "write 2025-09-15")]
    [InlineData("'{{ date }}'", null)]
    public void ATimeAfterADateIsKept(string text, string? advice) => Assert.Equal(
        advice is null
            ? $"(2,4) CG1127 [{text}] '{{{{ date }}}}' is a placeholder that a template should have replaced; write the "
                + "value itself, such as v: 2025-09-15 14:30 +02:00"
            : $"(2,4) CG3011 [{text}] 'v' must be a date and time, not '{text}'; {advice}",
        Bound.Finding(Scalar(ScalarKind.DateTimeOffset), text));

    [Theory]
    [InlineData("2025-09-15 10:30", "10:30")]
    [InlineData("2025-09-15T23:30:00-05:00", "23:30:00-05:00")]
    [InlineData("15 Sep 2025 9:30 UTC", "9:30 UTC")]
    public void ATimeThatADateDropsIsAWarningAndMovesNothing(string text, string time)
    {
        var bound = Bound.Of(Post(Member("PubDate", Date)), "pubDate: " + text);

        Assert.Equal("2025-09-15", bound.Values);
        Assert.Equal(
            [$"(2,10) CG3015 [{text}] 'pubDate' is a date without a time, so '{time}' is dropped; write 2025-09-15, or change the type of PubDate to DateTimeOffset"],
            bound.Findings);
    }

    [Theory]
    [InlineData("2025-09-15", "2025-09-15T00:00:00.0000000")]
    [InlineData("2025-09-15 14:30", "2025-09-15T14:30:00.0000000")]
    [InlineData("2025-09-15T14:30:15.123456789", "2025-09-15T14:30:15.1234567")]
    [InlineData("2025-09-15T14:30:15Z", "2025-09-15T14:30:15.0000000Z")]
    [InlineData("2025-09-15 14:30:15 +0200", "2025-09-15T12:30:15.0000000Z")]
    [InlineData("2025-09-15 14:30 UTC", "2025-09-15T14:30:00.0000000Z")]
    [InlineData("15 Sep 2025 14:30", "2025-09-15T14:30:00.0000000")]
    public void ADateTimeWithAnOffsetIsUtcAndOneWithoutStaysAsWritten(string text, string value) =>
        Assert.Equal(value, Bound.Value(Scalar(ScalarKind.DateTime), text));

    [Theory]
    [InlineData("2025-09-15", "2025-09-15T00:00:00.0000000+00:00")]
    [InlineData("2025-09-15 9:05", "2025-09-15T09:05:00.0000000+00:00")]
    [InlineData("2025-09-15t14:30:15z", "2025-09-15T14:30:15.0000000+00:00")]
    [InlineData("2025-09-15 14:30:15 +0530", "2025-09-15T14:30:15.0000000+05:30")]
    [InlineData("2025-09-15T14:30:15-08:00", "2025-09-15T14:30:15.0000000-08:00")]
    [InlineData("2025-09-15T14:30:15+2", "2025-09-15T14:30:15.0000000+02:00")]
    [InlineData("2025-09-15 14:30:15 GMT", "2025-09-15T14:30:15.0000000+00:00")]
    public void ADateTimeOffsetKeepsItsOffsetAndIsUtcWithoutOne(string text, string value) =>
        Assert.Equal(value, Bound.Value(Scalar(ScalarKind.DateTimeOffset), text));

    [Theory]
    [InlineData(nameof(ScalarKind.DateTime))]
    [InlineData(nameof(ScalarKind.DateTimeOffset))]
    public void AMomentBeforeTheFirstYearDoesNotExist(string kind) => Assert.Contains(
        "does not exist, since in UTC it is outside the years 1 to 9999;",
        Bound.Finding(Scalar(kind), "0001-01-01T00:00:00+01:00"));
}
