using System.Globalization;
using System.Text;

namespace ContentGen.Generator.Tests.RoundTrips;

/// <summary>The types of single values, each with its values in every spelling that is allowed.</summary>
internal static class RandomScalars
{
    private static readonly string[] Texts =
        [
            "", " ", "12:abc", "3[", "2{1:a-", "~", "-", "7#", "(", "null", "no", "012", "1.10", "İstanbul", "ıI iİ",
            "a\"b", "'", "\"\"\"", "{0}", "\\", "$", "@", "line\nline", "\r\n", "\t", "\0", "\u2028", "\ufeff",
            "\u200f", "🎉", "e\u0301", "long long long long",
        ];

    private static readonly string[] Uris =
        [
            "/about/", "a/b?x=1#y", "https://example.org/ä?b=%20", "mailto:a@b.c", "#frag", "//host/x", "?q", "tel:+49",
            "HTTPS://Example.ORG", "../up", "https://xn--e1afmkfd.xn--p1ai/", "data:,x",
        ];

    private static readonly string[] Months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;

    public static IReadOnlyList<SampleType> All { get; } =
    [
        Of("string", RuntimeText.Null, static random => Text(random), static (value, _) => WrittenScalar.OfText(value)),
        Of("bool", "false", static random => random.Next(2) == 0, static (value, random) =>
            Plain(value ? Choose(random, "true", "True", "TRUE") : Choose(random, "false", "False", "FALSE"))),
        Of("char", "'0'", static random =>
            Choose(random, 'a', 'İ', ' ', '"', '\\', '\n', '\u2028', '中', (char)random.Next(0xD800)),
                static (value, _) => new WrittenScalar(value.ToString(), char.IsAsciiLetter(value))),
        OfInteger<sbyte>("sbyte"), OfInteger<byte>("byte"), OfInteger<short>("short"), OfInteger<ushort>("ushort"),
            OfInteger<int>("int"), OfInteger<uint>("uint"), OfInteger<long>("long"), OfInteger<ulong>("ulong"),
        Of("float", "0", static random =>
            Choose(random, 0f, -0f, float.NaN, float.NegativeInfinity, float.MaxValue, float.Epsilon,
                BitConverter.Int32BitsToSingle(random.Next(0x7F000000))), Real),
        Of("double", "0", static random =>
            Choose(random, 0d, -0d, double.NaN, double.PositiveInfinity, double.MinValue, double.Epsilon, 1.5,
                BitConverter.Int64BitsToDouble(random.NextInt64(0x7FE0000000000000))), Real),
        Of("decimal", "0", static random =>
            new decimal(random.Next(), random.Next(), random.Next(3) == 0
                ? random.Next()
                : 0, random.Next(2) == 0, (byte)random.Next(29)), static (value, random) =>
                    Plain(value.ToString(CultureInfo.InvariantCulture) + Choose(random, "", "", "e0"))),
        Of("Guid", Guid.Empty.ToString(), static random =>
            new Guid(Enumerable.Range(0, 16).Select(_ => (byte)random.Next(256)).ToArray()), static (value, random) =>
                new WrittenScalar(Cased(value.ToString(Choose(random, "D", "N", "B", "P")), random), false)),
        Of("Uri", RuntimeText.Null, static random => Choose(random, Uris), static (value, _) =>
            new WrittenScalar(value, false), static value =>
                $"<{value}>{(value.Contains(':', StringComparison.Ordinal) ? "absolute" : "relative")}"),
        Of("DateOnly", "0001-01-01", static random => DateOnly.FromDateTime(Moment(random)), static (value, random) =>
            new WrittenScalar(Date(value.ToDateTime(default), random), false)),
        Of("TimeOnly", "00:00:00.0000000", static random =>
            TimeOnly.FromDateTime(Moment(random)), static (value, random) =>
                new WrittenScalar(Time(value.ToTimeSpan(), random), true)),
        Of("DateTime", "0001-01-01T00:00:00.0000000", Moment, static (value, random) => new WrittenScalar(
            value.TimeOfDay == default && random.Next(2) == 0
                ? Date(value, random)
                : Date(value, random) + Choose(random, " ", "T", "t", "  ") + Time(value.TimeOfDay, random), false)),
        // With an offset it is the same moment in UTC.
        Of("DateTime", "0001-01-01T00:00:00.0000000", Instant, WrittenInstant, static value =>
            RuntimeText.OfScalar(value.UtcDateTime)),
        Of("DateTimeOffset", "0001-01-01T00:00:00.0000000+00:00", Instant, WrittenInstant),
        Of("TimeSpan", "00:00:00", static random =>
            new TimeSpan(random.NextInt64(-9_999_999L * TimeSpan.TicksPerDay,
                9_999_999L * TimeSpan.TicksPerDay)) / (random.Next(2) == 0 ? 1 : 1_000_000), static (value, _) =>
                    new WrittenScalar(value.ToString("c", CultureInfo.InvariantCulture), true)),
    ];

    /// <summary>Any text, but for halves of characters.</summary>
    public static string Text(Random random)
    {
        var text = new StringBuilder();
        for (var i = random.Next(4); i >= 0; i--)
        {
            var next = random.Next(5) switch
            {
                0 => char.ConvertFromUtf32(random.Next(0x10000, 0x1F000)),
                1 => ((char)random.Next(0xD800)).ToString(),
                2 => ((char)('a' + random.Next(26))).ToString(),
                _ => Choose(random, Texts),
            };
            text.Append(next);
        }

        return text.ToString();
    }

    public static T Choose<T>(Random random, params T[] choices) => choices[random.Next(choices.Length)];

    private static SampleType Of<T>(string name, string ofDefault, Func<Random, T> next, Func<T, Random,
        WrittenScalar> written, Func<T, string>? shown = null)
        where T : notnull => new(name, ofDefault, random =>
        {
            var value = next(random);
            return new Sample(written(value, random), shown is null ? RuntimeText.OfScalar(value) : shown(value));
        });

    private static SampleType OfInteger<T>(string name)
        where T : struct, System.Numerics.IBinaryInteger<T>, System.Numerics.IMinMaxValue<T> => Of(
            name,
            "0",
            static random =>
                Choose(random, T.MinValue, T.MaxValue, T.Zero, T.One, T.CreateTruncating(random.NextInt64()),
                    T.CreateTruncating(random.Next(100))),
            static (value, random) => Plain(random.Next(4) switch
            {
                0 when T.IsPositive(value) => "0x" + Cased(value.ToString("x", CultureInfo.InvariantCulture), random),
                1 when T.IsPositive(value) => "+" + value.ToString(null, CultureInfo.InvariantCulture),
                2 when T.IsPositive(value) => "0o" + Octal(ulong.CreateTruncating(value)),
                _ => value.ToString(null, CultureInfo.InvariantCulture),
            }));

    private static string Octal(ulong value) =>
        value < 8 ? value.ToString(CultureInfo.InvariantCulture) : Octal(value / 8) + Octal(value % 8);

    private static WrittenScalar Real<T>(T value, Random random)
        where T : System.Numerics.IFloatingPoint<T> => Plain(
            T.IsNaN(value) ? Choose(random, ".nan", ".NaN", ".NAN")
            : T.IsPositiveInfinity(value) ? Choose(random, ".inf", "+.Inf", ".INF")
            : T.IsNegativeInfinity(value) ? Choose(random, "-.inf", "-.Inf", "-.INF")
            : Choose(random, value.ToString("R", CultureInfo.InvariantCulture),
                value.ToString("E16", CultureInfo.InvariantCulture)));

    private static WrittenScalar Plain(string text) => new(text, true);

    private static string Cased(string text, Random random) => random.Next(2) == 0 ? text : text.ToUpperInvariant();

    private static DateTime Moment(Random random) => random.Next(4) switch
    {
        0 => new DateTime(random.Next(1, 9999), random.Next(1, 13), random.Next(1, 29)),
        1 =>
            new DateTime(
                random.NextInt64(System.DateTime.MaxValue.Ticks / TimeSpan.TicksPerMinute) * TimeSpan.TicksPerMinute),
        2 => Choose(random, System.DateTime.MinValue, System.DateTime.MaxValue),
        _ => new DateTime(random.NextInt64(System.DateTime.MaxValue.Ticks)),
    };

    private static DateTimeOffset Instant(Random random)
    {
        var offset = TimeSpan.FromMinutes(random.Next(-14 * 60, (14 * 60) + 1));
        return new DateTimeOffset(new DateTime(random.NextInt64(TimeSpan.TicksPerDay,
            System.DateTime.MaxValue.Ticks - TimeSpan.TicksPerDay)), offset);
    }

    private static WrittenScalar WrittenInstant(DateTimeOffset value, Random random) =>
        new(Date(value.DateTime, random) + Choose(random, " ", "T") + Time(value.TimeOfDay, random)
            + Offset(value.Offset, random), false);

    private static string Date(DateTime date, Random random) => random.Next(6) switch
    {
        0 => Invariant($"{date.Year:0000}-{date.Month}-{date.Day}"),
        1 => Invariant($"{date.Year:0000}/{date.Month:00}/{date.Day:00}"),
        2 => Invariant($"{Months[date.Month - 1][..3]} {date.Day}, {date.Year:0000}"),
        3 => Invariant($"{date.Day} {Months[date.Month - 1]} {date.Year:0000}"),
        _ => Invariant($"{date.Year:0000}-{date.Month:00}-{date.Day:00}"),
    };

    private static string Time(TimeSpan time, Random random) =>
        time.Ticks % TimeSpan.TicksPerMinute == 0 && random.Next(2) == 0 ? Invariant($"{time.Hours}:{time.Minutes:00}")
        : time.Ticks % TimeSpan.TicksPerSecond == 0 && random.Next(2) == 0
            ? Invariant($"{time.Hours:00}:{time.Minutes:00}:{time.Seconds:00}")
        : time.ToString("hh\\:mm\\:ss\\.fffffff", CultureInfo.InvariantCulture);

    private static string Offset(TimeSpan offset, Random random)
    {
        if (offset == default && random.Next(2) == 0)
            return Choose(random, "Z", " UTC", " GMT", "z", "+00:00");
        var sign = offset < default(TimeSpan) ? "-" : "+";
        var (hours, minutes) = (Math.Abs(offset.Hours), Math.Abs(offset.Minutes));
        return Choose(random, "", " ") + sign
            + Choose(random, Invariant($"{hours:00}:{minutes:00}"), Invariant($"{hours:00}{minutes:00}"));
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
