using ContentGen.Benchmarks;
using ContentGen.Benchmarks.Measuring;

var benchmarks = new Dictionary<string, Action>(StringComparer.Ordinal)
{
    ["keystroke"] = KeystrokeBenchmark.Run,
    ["edit"] = EditBenchmark.Run,
    ["cold"] = ColdBenchmark.Run,
    ["cancel"] = CancelBenchmark.Run,
    ["assembly"] = AssemblyBenchmark.Run,
    ["build"] = BuildBenchmark.Run,
    ["rebuild"] = RebuildBenchmark.Run,
    ["growth"] = GrowthBenchmark.Run,
    ["memory"] = MemoryBenchmark.Run,
    ["session"] = SessionBenchmark.Run,
    ["startup"] = StartupBenchmark.Run,
};

if (args.Length == 0 || args.Any(name => name != "all" && !benchmarks.ContainsKey(name)))
{
    Console.Error.WriteLine($"Name one or more of: all, {string.Join(", ", benchmarks.Keys)}");
    return 2;
}

foreach (var (name, run) in benchmarks)
{
    if (args.Contains(name) || args.Contains("all"))
        run();
}

return Report.HasFailed ? 1 : 0;
