using System.Globalization;
using ContentGen.Generator.Binding;
using ContentGen.Generator.Configuration;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Model;

namespace ContentGen.Generator.Checking;

/// <summary>Tells of more content than the compiler's literals can hold before the compiler does, which names no remedy.</summary>
internal static class LiteralBudget
{
    // CS8103 comes at 16 MB of UTF-16. What is left of that is for the project's own texts.
    public const long MostCharacters = 8_000_000;

    public static EquatableArray<Finding> Check(EquatableArray<Entry> entries, ContentOptions options)
    {
        if (options.CompressesBodies)
            return default;

        var characters = 0L;
        Entry? largest = null;
        foreach (var entry in entries)
        {
            if (entry.Values is null || (!options.IncludeDrafts && entry.Header.IsDraft))
                continue;

            characters += entry.LiteralLength;
            if (largest is null || entry.LiteralLength > largest.LiteralLength)
                largest = entry;
        }

        return largest is not null && Judge(characters, largest.Post.File.Start) is { } finding ? [finding] : default;
    }

    /// <param name="largest">The post that fills the most of it.</param>
    public static Finding? Judge(long characters, FilePlace largest) => characters > MostCharacters
        ? new Finding(FaultRules.TooMuchForPlainLiterals, largest, [(characters / 1e6).ToString("0.0", CultureInfo.InvariantCulture)])
        : null;
}
