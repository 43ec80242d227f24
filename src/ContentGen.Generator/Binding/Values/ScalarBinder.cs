using ContentGen.Generator.Binding.Constraints;
using ContentGen.Generator.Binding.Findings;
using ContentGen.Generator.Binding.Scalars;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading;
using ContentGen.Generator.Reading.Mistakes.Values;
using ContentGen.Generator.Schema.Constraints;
using ContentGen.Generator.Schema.Values;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Binding.Values;

/// <summary>Binds single values.</summary>
internal sealed class ScalarBinder(PostBinding post, ValueBinder values)
{
    // Quotes make no difference: the record says what a value is, and people quote 41 % of their dates.
    public BoundValue Bind(ScalarSchema schema, FrontMatterNode node, in Slot slot)
    {
        if (node is not ScalarNode scalar)
            return values.RefuseShape(schema, node, slot);

        var reading = ScalarText.Read(schema, scalar.Text, slot.Member.Name);
        if (reading.Text is null && post.ReportCut(scalar, slot))
            return AbsentValue.Instance;
        if (reading.Problem is { } problem)
            Report(problem, schema, scalar, slot);
        else if (schema.Kind == ScalarKind.String && EndsWithComma(scalar))
            ReportComma(scalar, slot);
        return reading.Text is { } text && KeepsConstraints(text, schema, scalar, slot, post)
            ? new ScalarValue(IsSlug(slot) ? Composition.Of(text) : text, scalar.Span)
            : AbsentValue.Instance;
    }

    /// <summary>Whether a text that has its member's type also keeps its constraints.</summary>
    public static bool KeepsConstraints(
        string text, ValueSchema schema, ScalarNode node, in Slot slot, PostBinding post)
    {
        // A slug that cannot be part of a URL is reported once, whatever else is wrong with it.
        if (IsSlug(slot) && SlugText.WhyNot(text) is not null)
            return false;

        var isRight = true;
        foreach (var constraint in slot.Member.Constraints)
        {
            if (slot.IsElement && constraint.JudgesWholeList)
                continue;
            if (ConstraintCheck.OfScalar(constraint, schema, text, slot) is { } problem)
            {
                if (post.ReportCut(node, slot))
                    return false;
                post.Findings.Add(problem.Rule, node.Span, slot.Subject, problem.Facts);
                isRight = false;
            }
        }

        return isRight;
    }

    // Whoever writes a number that is too large for its type should see the limits of the member, where it has its own.
    private void Report(Problem problem, ScalarSchema schema, ScalarNode scalar, in Slot slot)
    {
        if (problem.Rule == BindingRules.OutOfRange && schema.Kind.IsNumber())
        {
            foreach (var range in slot.Member.Constraints.Items.OfType<RangeConstraint>())
            {
                if (ConstraintCheck.OfScalar(range, schema, scalar.Text.Trim(), slot) is not { } outside)
                    continue;
                post.Findings.Add(outside.Rule, scalar.Span, slot.Subject, outside.Facts);
                return;
            }
        }

        if (problem.Rule == BindingRules.WrongType && TemplatePlaceholder.Is(scalar.Text))
            post.ReportPlaceholder(scalar.Text, schema, scalar.Span, slot);
        else
            post.Report(problem, schema, scalar.Span, slot, NoValue.OrRemove(scalar.Text, slot));
    }

    private static bool IsSlug(in Slot slot) => slot.Path.Outer is null && EntryKeys.IsSlug(slot.Key);

    private void ReportComma(ScalarNode scalar, in Slot slot)
    {
        var comma = new TextSpan(scalar.Span.End - 1, 1);
        var rest = scalar.Text.TrimEnd(',');
        post.Findings.Add(BindingRules.CommaAtEnd, comma, slot.Subject, slot.ShownKey, Shown.Value(rest));
    }

    // As in JSON. With another comma it is a list, or prose that may end as it likes.
    private static bool EndsWithComma(ScalarNode scalar) =>
        !scalar.IsQuoted && scalar.Text.Length > 1 && scalar.Text.IndexOf(',') == scalar.Text.Length - 1;
}
