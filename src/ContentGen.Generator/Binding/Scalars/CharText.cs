using ContentGen.Generator.Binding.Findings;
using ContentGen.Generator.Schema.Values;

namespace ContentGen.Generator.Binding.Scalars;

internal static class CharText
{
    public static ScalarReading Read(string text) => text.Length == 1
        ? new ScalarReading(text)
        : ScalarProblem.Wrong(ScalarKind.Char, text, text.Length == 2 && char.IsSurrogatePair(text, 0)
            ? "write another character, since this one counts as two"
            : "write a single character");
}
