using System.Globalization;

namespace ContentGen.Generator.Binding.Scalars.Dates;

/// <summary>A time of day as it is written: <c>9:30</c>, <c>09:30:15</c>, <c>09:30:15.25</c>.</summary>
internal static class TimeForm
{
    /// <param name="cursor">Points after the time afterwards.</param>
    /// <param name="time">Since midnight.</param>
    /// <param name="impossible">Why there is no such time, where the text has the right form.</param>
    public static bool TryTake(ref TextCursor cursor, out TimeSpan time, out Impossible? impossible)
    {
        time = default;
        impossible = null;
        if (!cursor.TakeNumber(1, 2, out var hour) || !cursor.Take(':') || !cursor.TakeNumber(2, 2, out var minute))
            return false;

        var second = 0;
        long ticks = 0;
        if (cursor.Take(':'))
        {
            if (!cursor.TakeNumber(2, 2, out second))
                return false;
            if (cursor.Take('.') && !cursor.TakeFraction(out ticks))
                return false;
        }

        impossible = hour > 23 ? new Impossible($"there is no hour {Text(hour)}", "write an hour from 0 to 23")
            : minute > 59 ? new Impossible($"there is no minute {Text(minute)}", "write a minute from 0 to 59")
            : second > 59 ? new Impossible($"there is no second {Text(second)}", "write a second from 0 to 59")
            : null;
        time = new TimeSpan(hour, minute, second) + TimeSpan.FromTicks(ticks);
        return true;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
