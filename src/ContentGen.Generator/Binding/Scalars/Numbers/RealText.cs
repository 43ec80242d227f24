using System.Globalization;
using ContentGen.Generator.Binding.Findings;
using ContentGen.Generator.Schema.Values;

namespace ContentGen.Generator.Binding.Scalars.Numbers;

/// <summary>Numbers as in YAML's core schema: <c>1.5</c>, <c>.5</c>, <c>1e3</c>, whole numbers, <c>.inf</c> and
/// <c>.nan</c>.</summary>
/// <remarks>The text itself is the bound value. Written again it could differ between the frameworks that compilers run
/// on, and generated code must be the same everywhere.</remarks>
internal static class RealText
{
    private static readonly char[] Exponents = ['e', 'E'];

    public static ScalarReading Read(string text, ScalarKind kind, string member)
    {
        if (kind != ScalarKind.Decimal && SpecialValue(text) is { } special)
            return new ScalarReading(special);

        if (IntegerText.TryParse(text, out var whole, out var isTooLong) && !isTooLong)
            return new ScalarReading(text[0] == '-' && whole == 0 ? "-0" : Text(whole));

        if (!isTooLong && !HasForm(text))
            return NumberAdvice.ForReal(text, kind, member);
        if (!Fits(text, kind))
            return NumberAdvice.OutOfRange(text, kind);
        // At run time a decimal is read without an exponent.
        return kind == ScalarKind.Decimal && text.IndexOfAny(Exponents) >= 0
            ? new ScalarReading(Text(decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture)))
            : new ScalarReading(text);
    }

    private static string? SpecialValue(string text) => text switch
    {
        ".inf" or ".Inf" or ".INF" or "+.inf" or "+.Inf" or "+.INF" => "Infinity",
        "-.inf" or "-.Inf" or "-.INF" => "-Infinity",
        ".nan" or ".NaN" or ".NAN" => "NaN",
        _ => null,
    };

    // 012.5 is a number, but 012 alone is refused as it is among whole numbers.
    private static bool HasForm(string text)
    {
        var cursor = new TextCursor(text);
        cursor.TakeAny('+', '-');
        var digits = cursor.TakeDigits();
        var hasPoint = cursor.Take('.');
        if (hasPoint)
            digits += cursor.TakeDigits();
        var hasExponent = digits > 0 && cursor.TakeAny('e', 'E');
        if (hasExponent)
        {
            cursor.TakeAny('+', '-');
            if (cursor.TakeDigits() == 0)
                return false;
        }

        return digits > 0 && cursor.AtEnd && (hasPoint || hasExponent);
    }

    private static bool Fits(string text, ScalarKind kind)
    {
        if (kind == ScalarKind.Decimal)
            return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

        // .NET Framework refuses what does not fit, and .NET reads infinity.
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && !double.IsInfinity(number)
            && (kind == ScalarKind.Double || !float.IsInfinity((float)number));
    }

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
