using System.Globalization;

namespace ContentGen.Generator.Schema.Constraints;

/// <summary>A constant's number, with every digit and in the same form whatever the machine's culture is.</summary>
internal static class NumberText
{
    // .NET Framework, where an older Visual Studio runs this, has no shortest form that reads back; "R" loses a digit
    // there at times, so that is tried first and the long form used where it failed.
    public static string Of(object number) => number switch
    {
        double real => real.ToString("R", CultureInfo.InvariantCulture) is var text && double.Parse(text, CultureInfo.InvariantCulture).Equals(real)
            ? text
            : real.ToString("G17", CultureInfo.InvariantCulture),
        float real => real.ToString("R", CultureInfo.InvariantCulture) is var text && float.Parse(text, CultureInfo.InvariantCulture).Equals(real)
            ? text
            : real.ToString("G9", CultureInfo.InvariantCulture),
        _ => Convert.ToString(number, CultureInfo.InvariantCulture)!,
    };
}
