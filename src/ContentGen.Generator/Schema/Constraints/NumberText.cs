using System.Globalization;

namespace ContentGen.Generator.Schema.Constraints;

/// <summary>A constant's number with every digit, in the same form under every culture.</summary>
internal static class NumberText
{
    public static string Of(object number) => number switch
    {
        double real => RoundTrip(real, "G17", static text => double.Parse(text, CultureInfo.InvariantCulture)),
        float real => RoundTrip(real, "G9", static text => float.Parse(text, CultureInfo.InvariantCulture)),
        _ => Convert.ToString(number, CultureInfo.InvariantCulture)!,
    };

    // .NET Framework, on which an older Visual Studio runs this, has no shortest form that always reads back: "R" loses
    // a digit there at times, and only then the long form is used.
    private static string RoundTrip<T>(T number, string longForm, Func<string, T> parse)
        where T : struct, IFormattable
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        return parse(text).Equals(number) ? text : number.ToString(longForm, CultureInfo.InvariantCulture);
    }
}
