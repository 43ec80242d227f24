using System.Globalization;
using System.Text;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Emission;

/// <summary>The one maker of the names under which generated files are added.</summary>
/// <remarks>Roslyn throws, and drops everything, at odd characters, at very long paths and at names that are equal but
/// for case. So what is not plainly safe is replaced, and a hash of the whole name tells such names apart.</remarks>
internal static class HintName
{
    private const int LongestName = 100;

    /// <param name="part">Which file of the record's: <c>Index</c>; null for the first.</param>
    public static string Of(CollectionSchema schema, string? part)
    {
        var type = schema.Record.Type.Replace("global::", "");
        var name = new StringBuilder(type.Length);
        foreach (var character in type)
            name.Append(character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '.' or '_' ? character : '_');
        if (name.Length > LongestName)
            name.Length = LongestName;
        name.Append('.').Append((StableHash.Of(type) & 0xFFFF).ToString("x4", CultureInfo.InvariantCulture));
        return part is null ? $"{name}.g.cs" : $"{name}.{part}.g.cs";
    }
}
