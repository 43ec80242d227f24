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
    public const long MostPlainCharacters = 8_000_000;

    // Above 65,535 literals in the data section the program compiles and dies with a TypeLoadException.
    public const int MostLongLiterals = 30_000;

    public static EquatableArray<Finding> Check(EquatableArray<Entry> entries, ContentOptions options)
    {
        var (characters, longLiterals) = (0L, 0);
        Entry? largest = null;
        foreach (var entry in entries)
        {
            if (entry.Values is null || (!options.IncludeDrafts && entry.Header.IsDraft))
                continue;

            characters += entry.LiteralLength;
            if (entry.HtmlLength > options.LongestPlainLiteral)
                longLiterals++;
            if (largest is null || entry.HtmlLength > largest.HtmlLength)
                largest = entry;
        }

        return largest is not null && Judge(characters, longLiterals, hasDataSection: options.LongestPlainLiteral is not null, largest.Post.File.Start) is { } finding
            ? [finding]
            : default;
    }

    /// <param name="largest">The post that fills the most of it.</param>
    public static Finding? Judge(long characters, int longLiterals, bool hasDataSection, FilePlace largest) => hasDataSection
        ? longLiterals > MostLongLiterals
            ? new Finding(FaultRules.TooManyPosts, largest, [longLiterals.ToString("N0", CultureInfo.InvariantCulture)])
            : null
        : characters > MostPlainCharacters
            ? new Finding(FaultRules.TooMuchForPlainLiterals, largest, [(characters / 1e6).ToString("0.0", CultureInfo.InvariantCulture)])
            : null;
}
