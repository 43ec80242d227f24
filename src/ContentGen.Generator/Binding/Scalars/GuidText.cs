using ContentGen.Generator.Binding.Findings;
using ContentGen.Generator.Schema.Values;

namespace ContentGen.Generator.Binding.Scalars;

internal static class GuidText
{
    public static ScalarReading Read(string text) => Guid.TryParse(text, out var guid)
        ? new ScalarReading(guid.ToString("D"))
        : ScalarProblem.WrongByExample(ScalarKind.Guid, text, "write 32 hexadecimal digits");
}
