using System.Globalization;

namespace ContentGen.Generator.Reading;

internal static class InvariantNumber
{
    /// <summary>A number as messages show it, in whatever culture the compiler runs.</summary>
    public static string Shown(this int number) => number.ToString(CultureInfo.InvariantCulture);
}
