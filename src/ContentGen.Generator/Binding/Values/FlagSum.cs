using System.Globalization;

namespace ContentGen.Generator.Binding.Values;

/// <summary>The flags of an enum, put together. Its numbers may be signed, or need all 64 bits.</summary>
internal struct FlagSum
{
    private ulong _bits;
    private bool _isNegative;

    public void Add(string value)
    {
        if (long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            _bits |= unchecked((ulong)number);
            _isNegative |= number < 0;
        }
        else
        {
            _bits |= ulong.Parse(value, NumberStyles.None, CultureInfo.InvariantCulture);
        }
    }

    public override readonly string ToString() => _isNegative
        ? unchecked((long)_bits).ToString(CultureInfo.InvariantCulture)
        : _bits.ToString(CultureInfo.InvariantCulture);
}
