using System.Globalization;
using ContentGen.Generator.Configuration;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Layout;

/// <summary>Decides how all posts are written, so that they fit into the compiler's limits for literals.</summary>
/// <remarks>
/// Plain literals are limited to 16 MB of UTF-16 (CS8103), and the compiler's error names no remedy. Literals of the
/// data section have no such limit, but with 33 or more of them the second edit under dotnet watch fails for good. So
/// content is written as plain literals while these can hold it, then compressed while plain literals can hold that,
/// and then to the data section. Optimized builds, which nobody watches, always use the data section.
/// </remarks>
/// <param name="Findings">Reports content that fits in none of the available forms.</param>
internal sealed record LiteralPlan(LiteralForm Form, EquatableArray<Finding> Findings)
{
    /// <summary>The limit for plain literals in UTF-16 units. The rest of the 16 MB is for the project's own
    /// texts.</summary>
    public const long MaxPlain = 8_000_000;

    private const string InstallNewerSdk =
        "install .NET SDK 9.0.200 or a newer one, whose compiler has another place for it";

    private const string AllowCompression =
        "remove the property _ContentGenCompression, which switches compression off, from the project file";

    // Up to this length the plain form is preferred. It is below the limit because two bytes for each character also
    // cost the compiler twice the memory.
    private const long MaxPreferred = 6_500_000;

    /// <param name="lengths">The lengths of all posts that are compiled in. Called only if they affect the
    /// plan.</param>
    public static LiteralPlan Of(Func<LiteralLengths> lengths, ContentOptions options)
    {
        if (options is { Compression: true, DataSection: <= LiteralForm.ShortestDataSection })
            return new LiteralPlan(new LiteralForm(IsCompressed: true, int.MaxValue, 0), default);

        var (plain, compressed, largest) = lengths();
        var compresses = options.Compression ?? plain > MaxPreferred;
        var finding = largest is null
            ? null
            : Judge(compresses, compresses ? compressed : plain, options.DataSection, largest);
        return new LiteralPlan(FormOf(compresses, compressed, options), finding is null ? default : [finding]);
    }

    /// <param name="largest">The start of the longest post, where a finding is reported.</param>
    public static Finding? Judge(bool compresses, long length, int? dataSection, FilePlace largest)
    {
        if (length <= MaxPlain || (compresses && dataSection is not null))
            return null;

        var size = $"{Millions(length, "0.0")} million characters";
        var most = $"{Millions(MaxPlain, "0.#")} million";
        return new Finding(
            FaultRules.TooMuchForPlainLiterals,
            largest,
            compresses
                ? [$"{size} even when it is compressed", InstallNewerSdk, most]
                : [size, AllowCompression, most]);
    }

    private static string Millions(long length, string format) =>
        (length / 1e6).ToString(format, CultureInfo.InvariantCulture);

    private static LiteralForm FormOf(bool compresses, long compressedLength, ContentOptions options)
    {
        var form = new LiteralForm(compresses, int.MaxValue, 0);
        if (options.DataSection is not { } longest || options.Compression == false)
            return form;
        return compresses && compressedLength > MaxPreferred
            ? form with { Shortest = longest + 1 }
            : form with { Longest = Math.Max(longest, LiteralForm.ShortestDataSection) };
    }
}
