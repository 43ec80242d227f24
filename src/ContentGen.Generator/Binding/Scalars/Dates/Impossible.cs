using ContentGen.Generator.Binding.Advice;
using ContentGen.Generator.Binding.Findings;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Schema.Values;

namespace ContentGen.Generator.Binding.Scalars.Dates;

/// <summary>Why a date or a time that has the right form does not exist.</summary>
/// <param name="Reason"><c>February 2025 has 28 days</c>.</param>
/// <param name="Advice"><c>write a day from 1 to 28</c>.</param>
internal sealed record Impossible(string Reason, string Advice)
{
    public Problem ProblemOf(ScalarKind kind, string text) =>
        new(BindingRules.ImpossibleDate, Expected.Noun(kind), Shown.Value(text), Reason, Advice);
}
