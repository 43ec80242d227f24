using ContentGen.Generator.Binding.Findings;
using ContentGen.Generator.Schema.Values;
using ContentGen.Generator.Suggestions;

namespace ContentGen.Generator.Binding.Scalars;

/// <summary><c>true</c> and <c>false</c> in the spellings of YAML's core schema.</summary>
internal static class BooleanText
{
    public static ScalarReading Read(string text) => text switch
    {
        "true" or "True" or "TRUE" => new ScalarReading("True"),
        "false" or "False" or "FALSE" => new ScalarReading("False"),
        _ => ScalarProblem.Wrong(ScalarKind.Boolean, text, Advice(text)),
    };

    // Each of these is a boolean in some YAML and text in other YAML; nothing is guessed here.
    private static string Advice(string text) => text.ToLowerInvariant() switch
    {
        "true" or "yes" or "y" or "on" or "1" or "t" => "write true",
        "false" or "no" or "n" or "off" or "0" or "f" => "write false",
        var other => Near(other),
    };

    private static string Near(string text) =>
        EditDistance.Between(text, "true") <= 1 ? "did you mean true?"
        : text.Length < 10 && EditDistance.Between(text, "false") <= 2 ? "did you mean false?"
        : "write true or false";
}
