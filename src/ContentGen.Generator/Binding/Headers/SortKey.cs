using System.Globalization;
using ContentGen.Generator.Schema.Values;

namespace ContentGen.Generator.Binding.Headers;

/// <summary>One value in the form in which entries are sorted by it.</summary>
/// <param name="IsPresent">Absent and null values come last, whatever the direction.</param>
internal readonly record struct SortKey(bool IsPresent, decimal Number, string Text) : IComparable<SortKey>
{
    public static SortKey Of(BoundValue value, ValueSchema schema) =>
        value is not ScalarValue { Text: var text } ? default
        : schema is EnumSchema ? OfNumber(text)
        : ((ScalarSchema)schema).Kind.Family() switch
        {
            ScalarFamily.Date => OfDate(text),
            ScalarFamily.Boolean => new SortKey(true, text == "True" ? 1 : 0, ""),
            ScalarFamily.Duration => new SortKey(true, TimeSpan.Parse(text, CultureInfo.InvariantCulture).Ticks, ""),
            ScalarFamily.WholeNumber or ScalarFamily.RealNumber => OfNumber(text),
            ScalarFamily.Text or ScalarFamily.Character or ScalarFamily.TimeOfDay or ScalarFamily.Guid
                or ScalarFamily.Url => Of(text),
            var family => throw new InvalidOperationException($"No way to sort by {family}."),
        };

    public static SortKey Of(string text) => new(true, 0, text);

    public int CompareTo(SortKey other) =>
        Number != other.Number
            ? Number.CompareTo(other.Number)
            : string.Compare(Text, other.Text, StringComparison.OrdinalIgnoreCase);

    public static SortKey OfDate(string text) => new(
        true,
        DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal).UtcTicks,
        "");

    // A double may lie outside what a decimal holds; its sign is then all that is needed to sort it.
    private static SortKey OfNumber(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? new SortKey(true, number, "")
            : new SortKey(true, text.StartsWith("-", StringComparison.Ordinal) ? decimal.MinValue : decimal.MaxValue, "");
}
