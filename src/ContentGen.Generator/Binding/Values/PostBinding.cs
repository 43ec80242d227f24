using ContentGen.Generator.Binding.Advice;
using ContentGen.Generator.Binding.Constraints;
using ContentGen.Generator.Binding.Findings;
using ContentGen.Generator.Binding.Keys;
using ContentGen.Generator.Schema.Constraints;
using ContentGen.Generator.Schema.Values;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Binding.Values;

/// <summary>What is known to all that binds one post.</summary>
internal sealed class PostBinding(ContentFile file, SchemaIndex index)
{
    public SchemaIndex Index => index;

    public BoundFindings Findings { get; } = new(file);

    /// <summary>The date in the file's name, which counts where the post has none; or null.</summary>
    public string? NameDate { get; } = Shared.NameDate.Of(file.ContentPath);

    public Examples Examples { get; } = new(index);

    /// <summary>What is written in the file, with LF at the ends of lines.</summary>
    public string TextOf(TextSpan span) =>
        file.Text.Substring(span.Start, span.Length).Replace("\r\n", "\n").Replace('\r', '\n');

    /// <summary>Reports a problem of a value.</summary>
    public void Report(Problem problem, ValueSchema schema, TextSpan span, in Slot slot)
    {
        var facts = problem.Facts;
        if (problem.WantsExample && Examples.Of(schema, slot.Member, slot.IsElement).Value is { } example)
            facts = [.. facts.Take(facts.Length - 1), $"{AdviceOf(problem, schema, slot)}, such as {example}"];
        Findings.Add(problem.Rule, span, slot.Subject, [slot.Name, .. facts]);
    }

    // A number that is only half understood, such as 8/10, is to be written within the limits of its member.
    private static string AdviceOf(Problem problem, ValueSchema schema, in Slot slot)
    {
        var range = slot.Member.Constraints.Items.OfType<RangeConstraint>().FirstOrDefault();
        return range is not null && !slot.IsElement && schema is ScalarSchema { Kind: var kind } && kind.IsNumber()
            ? $"write {RangeText.Limits(range, kind)}"
            : problem.Facts[problem.Facts.Length - 1];
    }
}
