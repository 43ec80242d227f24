using System.Globalization;

namespace ContentGen.Generator.Binding.Scalars.Dates;

/// <summary>A date as it is written, with a time and an offset where they are: the one parser of dates.</summary>
/// <remarks> <c>2025-09-15</c>, with parts of one digit too, <c>2025/09/15</c>, or with an English month <c>Sep 15,
/// 2025</c> and <c>15 September 2025</c>, none of which can mean another day; then <c>T</c> or a space and
/// <c>14:30</c>, with seconds and a fraction; then <c>Z</c>, <c>UTC</c>, <c>GMT</c> or an offset such as <c>+02:00</c>,
/// <c>+0200</c> or <c>+02</c>, with a space before it or not. No culture and no time zone of a machine matters.
/// </remarks>
/// <param name="Date">At midnight, of no kind.</param>
/// <param name="Time">Null where only a date is written.</param>
/// <param name="Offset">Null where none is written.</param>
internal readonly record struct DateForm(DateTime Date, TimeSpan? Time, TimeSpan? Offset)
{
    /// <param name="text">Without space around it.</param>
    /// <param name="form">What is written.</param>
    /// <param name="impossible">Why there is no such date, where the text has the right form.</param>
    public static bool TryParse(string text, out DateForm form, out Impossible? impossible)
    {
        form = default;
        impossible = null;
        var cursor = new TextCursor(text);
        if (!TryTakeNumbers(ref cursor, out var year, out var month, out var day)
            && !TryTakeMonthFirst(ref cursor, out year, out month, out day)
            && !TryTakeDayFirst(ref cursor, out year, out month, out day))
            return false;

        TimeSpan? time = null;
        TimeSpan? offset = null;
        if (!cursor.AtEnd)
        {
            if (!cursor.TakeAny('T', 't') && cursor.TakeSpaces() == 0)
                return false;
            if (!TimeForm.TryTake(ref cursor, out var timeOfDay, out impossible)
                || !TryTakeOffset(ref cursor, out offset, ref impossible))
                return false;
            time = timeOfDay;
        }

        if (!cursor.AtEnd)
        {
            impossible = null;
            return false;
        }

        impossible = WhyImpossible(year, month, day) ?? impossible;
        if (impossible is not null)
            return false;

        form = new DateForm(new DateTime(year, month, day), time, offset);
        return true;
    }

    private static bool TryTakeNumbers(ref TextCursor cursor, out int year, out int month, out int day)
    {
        var start = cursor;
        (month, day) = (0, 0);
        if (cursor.TakeNumber(4, 4, out year)
            && (cursor.Take('-')
                ? cursor.TakeNumber(1, 2, out month) && cursor.Take('-')
                : cursor.Take('/') && cursor.TakeNumber(1, 2, out month) && cursor.Take('/'))
            && cursor.TakeNumber(1, 2, out day))
            return true;
        cursor = start;
        return false;
    }

    private static bool TryTakeMonthFirst(ref TextCursor cursor, out int year, out int month, out int day)
    {
        var start = cursor;
        (year, day) = (0, 0);
        if (TryTakeMonth(ref cursor, out month)
            && cursor.TakeSpaces() > 0 && cursor.TakeNumber(1, 2, out day)
            && (cursor.Take(',') | cursor.TakeSpaces() > 0)
            && cursor.TakeNumber(4, 4, out year))
            return true;
        cursor = start;
        return false;
    }

    private static bool TryTakeDayFirst(ref TextCursor cursor, out int year, out int month, out int day)
    {
        var start = cursor;
        (year, month) = (0, 0);
        if (cursor.TakeNumber(1, 2, out day)
            && cursor.TakeSpaces() > 0 && TryTakeMonth(ref cursor, out month)
            && cursor.TakeSpaces() > 0 && cursor.TakeNumber(4, 4, out year))
            return true;
        cursor = start;
        return false;
    }

    // The whole English name or its first three letters, with a full stop or not.
    private static bool TryTakeMonth(ref TextCursor cursor, out int month)
    {
        var name = cursor.TakeLetters();
        var months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;
        month = 1 + Array.FindIndex(months, full => name.Equals(full, StringComparison.OrdinalIgnoreCase)
            || (name.Length == 3 && full.StartsWith(name, StringComparison.OrdinalIgnoreCase)));
        if (month == 0)
            return false;
        cursor.Take('.');
        return true;
    }

    private static bool TryTakeOffset(ref TextCursor cursor, out TimeSpan? offset, ref Impossible? impossible)
    {
        offset = null;
        cursor.TakeSpaces();
        if (cursor.AtEnd)
            return true;
        if (cursor.TakeAny('Z', 'z') || cursor.Take("UTC") || cursor.Take("GMT"))
        {
            offset = TimeSpan.Zero;
            return true;
        }

        var isNegative = cursor.Take('-');
        if (!isNegative && !cursor.Take('+'))
            return false;

        // +0200 is one number of four digits, and +2, +02 and +02:00 begin with one of at most two.
        var digits = cursor;
        int hours, minutes;
        if (cursor.TakeNumber(4, 4, out var both))
            (hours, minutes) = (both / 100, both % 100);
        else
        {
            cursor = digits;
            minutes = 0;
            if (!cursor.TakeNumber(1, 2, out hours) || (cursor.Take(':') && !cursor.TakeNumber(2, 2, out minutes)))
                return false;
        }

        if (minutes > 59 || (hours * 60) + minutes > 14 * 60)
            impossible ??= new Impossible("offsets go from -14:00 to +14:00", "write an offset between them");
        offset = new TimeSpan(isNegative ? -hours : hours, isNegative ? -minutes : minutes, 0);
        return true;
    }

    private static Impossible? WhyImpossible(int year, int month, int day)
    {
        if (year == 0)
            return new Impossible("there is no year 0", "write a year from 1 to 9999");
        if (month is 0 or > 12)
            return new Impossible($"there is no month {Text(month)}", "write a month from 1 to 12");

        var days = DateTime.DaysInMonth(year, month);
        if (day >= 1 && day <= days)
            return null;

        var advice = $"write a day from 1 to {Text(days)}";
        return day == 0
            ? new Impossible("there is no day 0", advice)
            : new Impossible($"{MonthName(month)} {Text(year)} has {Text(days)} days", advice);
    }

    private static string MonthName(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
