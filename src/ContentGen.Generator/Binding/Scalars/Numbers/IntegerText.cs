using System.Globalization;
using ContentGen.Generator.Binding.Findings;
using ContentGen.Generator.Schema.Values;

namespace ContentGen.Generator.Binding.Scalars.Numbers;

/// <summary>Whole numbers as in YAML's core schema: decimal, <c>0x1F</c> and <c>0o17</c>.</summary>
internal static class IntegerText
{
    public static ScalarReading Read(string text, ScalarKind kind, string member)
    {
        if (!TryParse(text, out var number, out var isTooLong))
            return isTooLong ? NumberAdvice.OutOfRange(text, kind) : NumberAdvice.ForInteger(text, kind, member);

        var (least, most) = NumberLimits.OfWhole(kind);
        return number >= least && number <= most
            ? new ScalarReading(number.ToString(CultureInfo.InvariantCulture))
            : NumberAdvice.OutOfRange(text, kind);
    }

    /// <param name="text">The digits.</param>
    /// <param name="number">Zero unless true is returned.</param>
    /// <param name="isTooLong">It is a number, but too long for every type.</param>
    public static bool TryParse(string text, out decimal number, out bool isTooLong)
    {
        isTooLong = false;
        number = 0;
        var digits = text.Length > 0 && text[0] is '+' or '-' ? 1 : 0;
        if (text.Length > 2 && text[0] == '0' && text[1] is 'x' or 'o')
            return TryParseBits(text, text[1] == 'x' ? 4 : 3, out number, out isTooLong);

        if (digits == text.Length || (text[digits] == '0' && text.Length > digits + 1))
            return false;
        for (var i = digits; i < text.Length; i++)
        {
            if (text[i] is < '0' or > '9')
                return false;
        }

        isTooLong = !decimal.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);
        return !isTooLong;
    }

    private static bool TryParseBits(string text, int bitsOfDigit, out decimal number, out bool isTooLong)
    {
        number = 0;
        isTooLong = false;
        ulong bits = 0;
        for (var i = 2; i < text.Length; i++)
        {
            var digit = text[i] switch
            {
                >= '0' and <= '9' => text[i] - '0',
                >= 'a' and <= 'f' => text[i] - 'a' + 10,
                >= 'A' and <= 'F' => text[i] - 'A' + 10,
                _ => 16,
            };
            if (digit >= 1 << bitsOfDigit)
            {
                isTooLong = false;
                return false;
            }

            isTooLong |= bits >> (64 - bitsOfDigit) != 0;
            bits = (bits << bitsOfDigit) | (uint)digit;
        }

        number = bits;
        return !isTooLong;
    }
}
