using ContentGen.Generator.Binding.Constraints;
using ContentGen.Generator.Reading;
using ContentGen.Generator.Schema.Values;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Binding;

internal sealed partial class ValueBinder
{
    /// <summary>Whether a text that has its member's type also keeps its constraints.</summary>
    private bool CheckScalar(string text, ValueSchema schema, ScalarNode node, in Slot slot)
    {
        var isRight = true;
        foreach (var constraint in slot.Member.Constraints)
        {
            if (slot.IsElement && constraint.JudgesWholeList)
                continue;
            if (ConstraintCheck.OfScalar(constraint, schema, text, slot) is { } problem)
            {
                findings.Add(problem.Rule, node.Span, problem.Facts);
                isRight = false;
            }
        }

        return isRight;
    }

    /// <summary>Whether a list or dictionary has as many items as its member's constraints ask for.</summary>
    private bool CheckCount(int count, TextSpan span, in Slot slot)
    {
        // A list inside a list is an element, of which these constraints say nothing.
        if (slot.IsElement)
            return true;

        var isRight = true;
        foreach (var constraint in slot.Member.Constraints)
        {
            if (ConstraintCheck.OfCount(constraint, count, slot) is { } problem)
            {
                findings.Add(problem.Rule, span.IsEmpty ? slot.KeySpan : span, problem.Facts);
                isRight = false;
            }
        }

        return isRight;
    }
}
