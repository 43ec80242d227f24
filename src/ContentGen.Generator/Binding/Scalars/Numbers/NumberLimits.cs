using System.Globalization;
using ContentGen.Generator.Schema.Values;

namespace ContentGen.Generator.Binding.Scalars.Numbers;

/// <summary>The least and the greatest number of each type, in invariant digits.</summary>
internal static class NumberLimits
{
    /// <summary>Null for a type that is not a number.</summary>
    public static (string Least, string Most)? Of(ScalarKind kind) => kind switch
    {
        ScalarKind.Single => ("-3.4E+38", "3.4E+38"),
        ScalarKind.Double => ("-1.7E+308", "1.7E+308"),
        ScalarKind.Decimal => ("-7.9E+28", "7.9E+28"),
        _ when kind.IsNumber() => (Text(OfWhole(kind).Least), Text(OfWhole(kind).Most)),
        _ => null,
    };

    public static (decimal Least, decimal Most) OfWhole(ScalarKind kind) => kind switch
    {
        ScalarKind.SByte => (sbyte.MinValue, sbyte.MaxValue),
        ScalarKind.Byte => (byte.MinValue, byte.MaxValue),
        ScalarKind.Int16 => (short.MinValue, short.MaxValue),
        ScalarKind.UInt16 => (ushort.MinValue, ushort.MaxValue),
        ScalarKind.Int32 => (int.MinValue, int.MaxValue),
        ScalarKind.UInt32 => (uint.MinValue, uint.MaxValue),
        ScalarKind.Int64 => (long.MinValue, long.MaxValue),
        ScalarKind.UInt64 => (ulong.MinValue, ulong.MaxValue),
        _ => throw new InvalidOperationException($"{kind} is not a whole number."),
    };

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
