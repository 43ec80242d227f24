using ContentGen.Generator.Binding.Advice;
using ContentGen.Generator.Binding.Constraints;
using ContentGen.Generator.Binding.Findings;
using ContentGen.Generator.Binding.Keys;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading;
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

    public Notation Notation { get; } =
        new(file.ProjectPath.EndsWith(".json", StringComparison.OrdinalIgnoreCase));

    /// <summary>What is written in the file, with LF at the ends of lines.</summary>
    public string TextOf(TextSpan span) =>
        file.Text.Substring(span.Start, span.Length).Replace("\r\n", "\n").Replace('\r', '\n');

    /// <summary>Reports a problem of a value.</summary>
    /// <param name="before">What to do first, before the advice of the problem.</param>
    public void Report(Problem problem, ValueSchema schema, TextSpan span, in Slot slot, string before = "")
    {
        var advice = AdviceOf(problem, schema, slot);
        if (problem.WantsExample && Examples.Of(schema, slot.Member, slot.IsElement).Value is { } example)
            advice += $", such as {example}";
        // A number of another system is not a part of a GUID.
        if (schema is ScalarSchema { Kind: ScalarKind.Guid } && before.Length == 0 && NoValue.MayBeRemoved(slot))
            advice += $", or remove the {(slot.IsItem ? "item" : "key")} if there is none";
        Findings.Add(problem.Rule, span, slot.Subject,
            [slot.Name, .. problem.Facts.Take(problem.Facts.Length - 1), before + advice]);
    }

    /// <summary>Whether a value that cannot be right is one that a comment cut short, which is then reported.</summary>
    public bool ReportCut(ScalarNode scalar, in Slot slot)
    {
        if (scalar.Cut is not { } cut)
            return false;
        Findings.Add(ReadingRules.CommentTakesValue, cut.Span, slot.Subject,
            cut.Shown, ReadingRules.Text(ReadingRules.RestIsWrong, Shown.Value(scalar.Text)), cut.Advice);
        return true;
    }

    /// <summary>Reports a placeholder of a template in the place of a value that is not text.</summary>
    public void ReportPlaceholder(string text, ValueSchema schema, TextSpan span, in Slot slot)
    {
        var example = Examples.Of(schema, slot.Member, slot.IsElement);
        var advice = example.Value is { } value
            ? ReadingRules.Text(ReadingRules.SuchAs, slot.IsItem ? Notation.Value(value) : Notation.Member(slot.ShownKey, value))
            : example.Note is { } note ? $", {note}" : "";
        Findings.Add(ReadingRules.TemplatePlaceholder, span, slot.Subject, Shown.Value(text), advice);
    }

    // A number that is only half understood, such as 8/10, is to be written within the limits of its member.
    private static string AdviceOf(Problem problem, ValueSchema schema, in Slot slot)
    {
        var range = slot.Member.Constraints.Items.OfType<RangeConstraint>().FirstOrDefault();
        return problem.IsGeneral && range is not null && !slot.IsElement && schema is ScalarSchema { Kind: var kind }
            ? $"write {RangeText.Limits(range, kind)}"
            : problem.Facts[problem.Facts.Length - 1];
    }
}
