using ContentGen.Generator.Binding.Advice;
using ContentGen.Generator.Binding.Findings;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Schema.Values;

namespace ContentGen.Generator.Binding.Scalars;

/// <summary>A text that cannot be read as the type of its member.</summary>
internal static class Misread
{
    public static Problem Problem(ScalarKind kind, string text, string advice) =>
        new(BindingRules.WrongType, Expected.Noun(kind), Shown.Value(text), advice);

    /// <summary>The same, where an example follows the advice.</summary>
    public static Problem WithExample(ScalarKind kind, string text, string advice) =>
        Problem(kind, text, advice) with { WantsExample = true };
}
