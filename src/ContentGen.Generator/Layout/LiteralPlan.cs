using System.Globalization;
using ContentGen.Generator.Configuration;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Layout;

/// <summary>How all posts are written, so that they fit into what the compiler has for literals.</summary>
/// <remarks>
/// Plain literals stop at 16 MB of UTF-16 (CS8103), which the compiler tells without naming a remedy. Those of the data section have
/// no such limit, but with 33 or more of them the second edit under dotnet watch fails for good. So: plain literals as long as they
/// hold all, then compressed ones as long as plain ones hold those, and then the data section. Optimized builds, which nobody watches,
/// go there always.
/// </remarks>
/// <param name="Findings">Of content that fits in no form that is left.</param>
internal sealed record LiteralPlan(LiteralForm Form, EquatableArray<Finding> Findings)
{
    /// <summary>In UTF-16 units. What is left of the 16 MB is for the project's own texts.</summary>
    public const long MostPlain = 8_000_000;

    // How much plain literals are chosen for: less, since two bytes for a character are twice the memory for the compiler too.
    private const long MostByChoice = 6_500_000;

    /// <param name="lengths">What all posts that are compiled in hold; asked for only where it decides.</param>
    public static LiteralPlan Of(Func<LiteralLengths> lengths, ContentOptions options)
    {
        if (options is { Compression: true, DataSection: <= LiteralForm.ShortestDataSection })
            return new LiteralPlan(new LiteralForm(IsCompressed: true, int.MaxValue, 0), default);

        var (plain, compressed, largest) = lengths();
        var compresses = options.Compression ?? plain > MostByChoice;
        return new LiteralPlan(
            FormOf(compresses, compressed, options),
            largest is not null && Judge(compresses, compresses ? compressed : plain, options.DataSection, largest) is { } finding
                ? [finding]
                : default);
    }

    /// <param name="largest">The post that fills the most of it.</param>
    public static Finding? Judge(bool compresses, long length, int? dataSection, FilePlace largest)
    {
        if (length <= MostPlain || (compresses && dataSection is not null))
            return null;

        var millions = (length / 1e6).ToString("0.0", CultureInfo.InvariantCulture);
        return compresses
            ? new Finding(FaultRules.TooMuchForPlainLiterals, largest, [$"{millions} million characters even when it is compressed", "install .NET SDK 9.0.200 or a newer one, whose compiler has another place for it"])
            : new Finding(FaultRules.TooMuchForPlainLiterals, largest, [$"{millions} million characters", "remove the property _ContentGenCompression, which switches compression off, from the project file"]);
    }

    private static LiteralForm FormOf(bool compresses, long compressedLength, ContentOptions options)
    {
        var form = new LiteralForm(compresses, int.MaxValue, 0);
        if (options.DataSection is not { } longest || options.Compression == false)
            return form;
        return compresses && compressedLength > MostByChoice
            ? form with { Shortest = longest + 1 }
            : form with { Longest = Math.Max(longest, LiteralForm.ShortestDataSection) };
    }
}
