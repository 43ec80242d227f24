using System.Globalization;

namespace ContentGen.Generator.Tests.RandomSchemas;

/// <summary>What is generated for a record compiles, or a finding at the record says why not.</summary>
/// <remarks>More records: <c>CONTENTGEN_RANDOM_RECORDS=5000 dotnet test --filter RandomSchemaTests</c>.</remarks>
public class RandomSchemaTests
{
    // Together, since it is compiling that takes the time.
    private const int RecordsOfASite = 12;

    [Fact]
    public void GeneratedCodeCompilesOrAFindingSaysWhyNot()
    {
        var count = Environment.GetEnvironmentVariable("CONTENTGEN_RANDOM_RECORDS") is { Length: > 0 } text
            ? int.Parse(text, CultureInfo.InvariantCulture)
            : 96;
        var (good, all) = (0, 0);
        for (var seed = 0; seed < count / RecordsOfASite; seed++)
        {
            var records = new RandomRecords(seed);
            var samples = Enumerable.Range(0, RecordsOfASite).Select(records.Next).ToList();
            var outcome = SchemaOutcome.Of(samples, [.. records.Files("notes")]);
            if (outcome.Unexplained.Count > 0)
                Assert.Fail($"Seed {seed}: {Shrunk(samples, [.. records.Files("notes")])}");
            (good, all) = (good + outcome.Good, all + RecordsOfASite);
        }

        // Otherwise nothing was tested.
        Assert.InRange(good, all / 5, all);
    }

    private static string Shrunk(IReadOnlyList<RecordSample> samples,
        IReadOnlyList<(string Path, string Text)> undeclared)
    {
        var failing = samples.Select(static sample => (RecordSample?)sample)
            .FirstOrDefault(static sample => Fails(sample!));
        if (failing is null)
            return string.Join('\n', SchemaOutcome.Of(samples, undeclared).Unexplained);
        while (failing.Simpler().FirstOrDefault(Fails) is { } simpler)
            failing = simpler;
        return $"{string.Join('\n', SchemaOutcome.Of([failing], []).Unexplained)}\n\n{failing}";
    }

    private static bool Fails(RecordSample sample) => SchemaOutcome.Of([sample], []).Unexplained.Count > 0;
}
