using System.Globalization;
using System.Text;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Emission;

/// <summary>Makes the hint names of generated files.</summary>
/// <remarks>Roslyn throws, and drops all output, if a name contains an unusual character, is very long, or differs from
/// another only in case. So unsafe characters are replaced, and a hash of the whole name keeps such names
/// distinct.</remarks>
internal static class HintName
{
    private const int MaxLength = 100;

    /// <param name="part">Which file of the record it is, such as <c>Index</c>; null for the main one.</param>
    public static string Of(CollectionSchema schema, string? part)
    {
        var type = schema.Record.Type.Replace("global::", "");
        var name = new StringBuilder(type.Length);
        foreach (var character in type)
            name.Append(IsSafe(character) ? character : '_');
        if (name.Length > MaxLength)
            name.Length = MaxLength;
        name.Append('.').Append((StableHash.Of(type) & 0xFFFF).ToString("x4", CultureInfo.InvariantCulture));
        return part is null ? $"{name}.g.cs" : $"{name}.{part}.g.cs";
    }

    private static bool IsSafe(char character) =>
        character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '.' or '_';
}
