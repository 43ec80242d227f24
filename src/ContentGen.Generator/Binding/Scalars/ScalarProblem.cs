using ContentGen.Generator.Binding.Advice;
using ContentGen.Generator.Binding.Findings;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Schema.Values;

namespace ContentGen.Generator.Binding.Scalars;

/// <summary>What is wrong with a text that is not of its member's type.</summary>
internal static class ScalarProblem
{
    public static Problem Wrong(ScalarKind kind, string text, string advice) =>
        new(BindingRules.WrongType, Expected.Noun(kind), Shown.Value(text), advice);

    /// <summary>The same, where the advice ends with an example.</summary>
    public static Problem WrongByExample(ScalarKind kind, string text, string advice) =>
        Wrong(kind, text, advice) with { WantsExample = true };
}
