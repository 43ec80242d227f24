using ContentGen.Generator.Schema.Values;
using static ContentGen.Generator.Tests.Binding.Schemas;

namespace ContentGen.Generator.Tests.Binding;

public class NumberTests
{
    [Theory]
    [InlineData(nameof(ScalarKind.Int32), "42", "42")]
    [InlineData(nameof(ScalarKind.Int32), "-17", "-17")]
    [InlineData(nameof(ScalarKind.Int32), "+5", "5")]
    [InlineData(nameof(ScalarKind.Int32), "0", "0")]
    [InlineData(nameof(ScalarKind.Int32), "'42'", "42")]
    [InlineData(nameof(ScalarKind.Int32), "0xFF", "255")]
    [InlineData(nameof(ScalarKind.Int32), "0o17", "15")]
    [InlineData(nameof(ScalarKind.Int32), "2147483647", "2147483647")]
    [InlineData(nameof(ScalarKind.Int32), "-2147483648", "-2147483648")]
    [InlineData(nameof(ScalarKind.Int64), "-9223372036854775808", "-9223372036854775808")]
    [InlineData(nameof(ScalarKind.UInt64), "18446744073709551615", "18446744073709551615")]
    [InlineData(nameof(ScalarKind.UInt64), "0xFFFFFFFFFFFFFFFF", "18446744073709551615")]
    [InlineData(nameof(ScalarKind.SByte), "-128", "-128")]
    [InlineData(nameof(ScalarKind.Double), "3.14", "3.14")]
    [InlineData(nameof(ScalarKind.Double), "1e3", "1e3")]
    [InlineData(nameof(ScalarKind.Double), "-1.5E-3", "-1.5E-3")]
    [InlineData(nameof(ScalarKind.Double), ".5", ".5")]
    [InlineData(nameof(ScalarKind.Double), "1.", "1.")]
    [InlineData(nameof(ScalarKind.Double), "42", "42")]
    [InlineData(nameof(ScalarKind.Double), "-0", "-0")]
    [InlineData(nameof(ScalarKind.Double), "0x10", "16")]
    [InlineData(nameof(ScalarKind.Double), "12345678901234567890123456789012345", "12345678901234567890123456789012345")]
    [InlineData(nameof(ScalarKind.Double), ".inf", "Infinity")]
    [InlineData(nameof(ScalarKind.Double), "-.INF", "-Infinity")]
    [InlineData(nameof(ScalarKind.Single), ".nan", "NaN")]
    [InlineData(nameof(ScalarKind.Decimal), "1.10", "1.10")]
    [InlineData(nameof(ScalarKind.Decimal), "1.5e3", "1500")]
    [InlineData(nameof(ScalarKind.Decimal), "-2E-2", "-0.02")]
    public void ANumberIsReadByItsType(string kind, string text, string value) =>
        Assert.Equal(value, Bound.Value(Scalar(kind), text));

    [Theory]
    [InlineData("many", "write it in digits, such as 5")]
    [InlineData("five", "write 5")]
    [InlineData("Twenty", "write 20")]
    [InlineData("about 20", "write 20 alone")]
    [InlineData("€20", "write 20 alone")]
    [InlineData("8/10", "write it in digits, such as 5")]
    [InlineData("''", "write it in digits, such as 5")]
    [InlineData("5 min", "write 5 alone")]
    [InlineData("12px", "write 12 alone")]
    [InlineData("012", "write 12, or 0o12 if it is octal")]
    [InlineData("089", "write 89")]
    [InlineData("00", "write 0")]
    [InlineData("-012", "write -12")]
    [InlineData("1_000", "write 1000")]
    [InlineData("1,000", "write 1000")]
    [InlineData("1,000,000", "write 1000000")]
    [InlineData("1 000 000", "write 1000000")]
    [InlineData("1.0", "write 1")]
    [InlineData("1e3", "write 1000")]
    [InlineData("2.6", "write it without a fraction, such as 3")]
    [InlineData("0b101", "write 5")]
    [InlineData("٤٢", "write 42")]
    [InlineData("\uFF14\uFF12", "write 42")]
    [InlineData("0x", "write it in digits, such as 5")]
    [InlineData("0xG", "write it in digits, such as 5")]
    public void AValueThatIsNotAWholeNumberGetsAdvice(string text, string advice)
    {
        var shown = text.Trim('\'');
        Assert.Equal(
            $"(2,4) CG3011 [{text}] 'v' must be a whole number, not '{shown}'; {advice}",
            Bound.Finding(Int, text));
    }

    [Theory]
    [InlineData("3,14", "write 3.14")]
    [InlineData("012", "write 12, or 0o12 if it is octal")]
    [InlineData("1_000.5", "write it in digits, such as 1.5")]
    [InlineData("1.5 km", "write 1.5 alone")]
    [InlineData("Infinity", "write it in digits, such as 1.5")]
    [InlineData("1.2.3", "write it in digits, such as 1.5")]
    [InlineData("1e", "write 1 alone")]
    public void AValueThatIsNotANumberGetsAdvice(string text, string advice) => Assert.Equal(
        $"(2,4) CG3011 [{text}] 'v' must be a number, not '{text}'; {advice}",
        Bound.Finding(Scalar(ScalarKind.Double), text));

    [Theory]
    [InlineData(nameof(ScalarKind.Byte), "256", "a whole number from 0 to 255; '256' is too large")]
    [InlineData(nameof(ScalarKind.Byte), "-1", "a whole number from 0 to 255; '-1' is too small")]
    [InlineData(nameof(ScalarKind.Int32), "2147483648", "a whole number from -2147483648 to 2147483647; '2147483648' is too large")]
    [InlineData(nameof(ScalarKind.Int64), "12345678901234567890", "a whole number from -9223372036854775808 to 9223372036854775807; '12345678901234567890' is too large")]
    [InlineData(nameof(ScalarKind.Int64), "123456789012345678901234567890123", "a whole number from -9223372036854775808 to 9223372036854775807; '123456789012345678901234567890123' is too large")]
    [InlineData(nameof(ScalarKind.UInt64), "0x1FFFFFFFFFFFFFFFF", "a whole number from 0 to 18446744073709551615; '0x1FFFFFFFFFFFFFFFF' is too large")]
    [InlineData(nameof(ScalarKind.Single), "1e39", "a number from -3.4E+38 to 3.4E+38; '1e39' is too large")]
    [InlineData(nameof(ScalarKind.Double), "-1e999", "a number from -1.7E+308 to 1.7E+308; '-1e999' is too small")]
    [InlineData(nameof(ScalarKind.Decimal), "1e29", "a number from -7.9E+28 to 7.9E+28; '1e29' is too large")]
    public void ANumberThatDoesNotFitNamesTheRange(string kind, string text, string message) =>
        Assert.Equal($"(2,4) CG3012 [{text}] 'v' must be {message}", Bound.Finding(Scalar(kind), text));

    [Fact]
    public void ADecimalHasNoInfinity() => Assert.StartsWith("(2,4) CG3011 [.inf] ", Bound.Finding(Scalar(ScalarKind.Decimal), ".inf"));
}
