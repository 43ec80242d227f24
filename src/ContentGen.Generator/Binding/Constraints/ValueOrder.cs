using System.Globalization;
using ContentGen.Generator.Schema.Values;

namespace ContentGen.Generator.Binding.Constraints;

/// <summary>Compares two bound scalars of one type.</summary>
internal static class ValueOrder
{
    public static int Compare(ScalarKind kind, string left, string right) => kind switch
    {
        ScalarKind.Single or ScalarKind.Double => Real(left).CompareTo(Real(right)),
        ScalarKind.DateTime => Date(left).CompareTo(Date(right)),
        ScalarKind.DateTimeOffset => DateTimeOffset.Parse(left, CultureInfo.InvariantCulture)
            .CompareTo(DateTimeOffset.Parse(right, CultureInfo.InvariantCulture)),
        ScalarKind.TimeSpan => TimeSpan.Parse(left, CultureInfo.InvariantCulture)
            .CompareTo(TimeSpan.Parse(right, CultureInfo.InvariantCulture)),
        >= ScalarKind.SByte and <= ScalarKind.Decimal => CompareNumbers(left, right),

        // Dates and times of day have forms of fixed width, in which the earlier is also the lesser text.
        _ => string.CompareOrdinal(left, right),
    };

    // A bound may be 1E+300 on an int, which does not fit into a decimal.
    private static int CompareNumbers(string left, string right) =>
        decimal.TryParse(left, NumberStyles.Float, CultureInfo.InvariantCulture, out var first)
        && decimal.TryParse(right, NumberStyles.Float, CultureInfo.InvariantCulture, out var second)
            ? first.CompareTo(second)
            : Real(left).CompareTo(Real(right));

    // .NET Framework refuses what does not fit a double, where .NET reads an infinity.
    private static double Real(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number
        : text.StartsWith("-", StringComparison.Ordinal) ? double.NegativeInfinity
        : double.PositiveInfinity;

    private static DateTime Date(string text) =>
        DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);
}
