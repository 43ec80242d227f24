using System.Globalization;
using System.Text.RegularExpressions;
using ContentGen.Generator.Binding.Findings;
using ContentGen.Generator.Schema.Values;

namespace ContentGen.Generator.Binding.Scalars.Dates;

/// <summary>A time of day, on a clock of 24 hours.</summary>
internal static class TimeText
{
    public static ScalarReading Read(string text)
    {
        var cursor = new TextCursor(text);
        if (!TimeForm.TryTake(ref cursor, out var time, out var impossible) || !cursor.AtEnd)
            return Wrong(text);
        if (impossible is not null)
            return impossible.ProblemOf(ScalarKind.TimeOnly, text);

        return new ScalarReading(
            DateTime.MinValue.Add(time).ToString("HH:mm:ss.fffffff", CultureInfo.InvariantCulture));
    }

    private static Problem Wrong(string text)
    {
        var match = Regex.Match(text, @"^(?<hour>\d{1,2})([:.](?<minute>\d{2}))? ?(?<half>[aApP])\.?[mM]\.?$",
            RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
        if (match.Success
            && int.Parse(match.Groups["hour"].Value, CultureInfo.InvariantCulture) is >= 1 and <= 12 and var hour)
        {
            var hours = (hour % 12) + (match.Groups["half"].Value is "p" or "P" ? 12 : 0);
            var minutes = match.Groups["minute"].Success ? match.Groups["minute"].Value : "00";
            return ScalarProblem.Wrong(
                ScalarKind.TimeOnly, text, $"write {hours.ToString("00", CultureInfo.InvariantCulture)}:{minutes}");
        }

        return ScalarProblem.WrongByExample(ScalarKind.TimeOnly, text, "write hours:minutes of 24 hours");
    }
}
