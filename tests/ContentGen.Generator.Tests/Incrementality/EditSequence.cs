namespace ContentGen.Generator.Tests.Incrementality;

/// <summary>Takes steps one after the other, from the same site.</summary>
internal static class EditSequence
{
    /// <summary>The first difference between a driver that remembers and a fresh one, or null.</summary>
    public static string? DifferenceOf(IReadOnlyList<Step> steps)
    {
        var editor = new Editor(StepGenerator.Start);
        return steps.Select((step, i) =>
            editor.Take(step) is { } difference ? $"After step {i + 1}:\n{difference}" : null)
            .FirstOrDefault(static difference => difference is not null);
    }

    /// <summary>The steps, as a person can follow them, and the difference.</summary>
    public static string Report(IReadOnlyList<Step> steps) =>
        string.Concat(steps.Select(static (step, i) => $"{i + 1}. {step}\n")) + DifferenceOf(steps);
}
