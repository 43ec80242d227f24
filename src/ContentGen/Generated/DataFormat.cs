using System.Globalization;

namespace ContentGen.Generated;

/// <summary>The form in which an assembly holds its content.</summary>
/// <remarks>Content libraries are distributed as binaries, so another version of ContentGen may have compiled them than
/// the one that runs. The number grows when generated code and this library could misunderstand each other.</remarks>
internal static class DataFormat
{
    public const int Current = 1;

    /// <param name="format">The number that the generated code states.</param>
    /// <param name="record">A collection's record.</param>
    /// <exception cref="NotSupportedException">This library does not know the format.</exception>
    public static void Check(int format, Type record)
    {
        if (format != Current)
        {
            throw new NotSupportedException(string.Create(
                CultureInfo.InvariantCulture,
                $"The content of {record.Assembly.GetName().Name} has the data format {format}, "
                + $"and this version of ContentGen reads the format {Current}; "
                + $"use the same version of the package ContentGen in all projects, and rebuild them."));
        }
    }
}
