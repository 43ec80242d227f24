using System.Globalization;
using Xunit.Abstractions;

namespace ContentGen.Generator.Tests.Incrementality;

/// <summary>Whatever was edited before, a driver that remembers gives what a fresh one gives for the same site, byte
/// for byte.</summary>
/// <remarks>More steps: <c>CONTENTGEN_EDIT_STEPS=10000 CONTENTGEN_EDIT_SEED=7 dotnet test --filter
/// EditSequenceTests</c>.</remarks>
public class EditSequenceTests(ITestOutputHelper output)
{
    private const int StepsOfASequence = 50;

    [Fact]
    public void ADriverThatRemembersGivesWhatAFreshOneGives()
    {
        var seed = NumberOf("CONTENTGEN_EDIT_SEED", 1);
        for (var left = NumberOf("CONTENTGEN_EDIT_STEPS", 400); left > 0; left -= StepsOfASequence)
            AssertSame(seed++, Math.Min(left, StepsOfASequence));
    }

    private static int NumberOf(string variable, int otherwise) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text
            ? int.Parse(text, CultureInfo.InvariantCulture)
            : otherwise;

    private void AssertSame(int seed, int count)
    {
        IReadOnlyList<Step> steps = new StepGenerator(seed).Steps(count);
        if (EditSequence.DifferenceOf(steps) is null)
            return;

        output.WriteLine($"Seed {seed} fails. The shortest sequence that fails is looked for.");
        steps = new Shrinker(EditSequence.DifferenceOf, limit: 3000).Shrink(steps);
        Assert.Fail($"Seed {seed}:\n{EditSequence.Report(steps)}");
    }
}
