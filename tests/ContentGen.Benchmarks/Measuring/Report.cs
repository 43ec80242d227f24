using System.Globalization;

namespace ContentGen.Benchmarks.Measuring;

/// <summary>Prints one line for each ratio, with its limit.</summary>
internal static class Report
{
    private const string AboveTheLimit = "   ABOVE THE LIMIT";

    public static bool HasFailed { get; private set; }

    public static void Begin(string name, string measuredAgainst)
    {
        Console.WriteLine();
        Console.WriteLine($"{name}: measured against {measuredAgainst}");
        Console.WriteLine($"{"posts",-22} {"ours",12} {"theirs",12} {"ratio",9} {"at most",9} {"processor",9}   n");
    }

    public static void Add(string what, Ratio ratio, double? atMost, string unit = "ms")
    {
        var isKept = atMost is null || ratio.Value <= atMost;
        HasFailed |= !isKept;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what,-22} {ratio.Ours,9:N2} {unit,-2} {ratio.Theirs,9:N2} {unit,-2} {ratio.Value,9:0.0000} "
            + $"{atMost,9:0.0000} {ratio.OfProcessor,9:0.0000}   {ratio.Rounds}{(isKept ? "" : AboveTheLimit)}"));
    }

    /// <summary>Prints a time that is compared with nothing.</summary>
    public static void AddOurs(string what, double ours) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-22} {ours,9:N2} ms"));
}
