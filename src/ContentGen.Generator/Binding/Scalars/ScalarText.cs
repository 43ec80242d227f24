using ContentGen.Generator.Binding.Findings;
using ContentGen.Generator.Binding.Scalars.Dates;
using ContentGen.Generator.Binding.Scalars.Numbers;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Schema.Values;

namespace ContentGen.Generator.Binding.Scalars;

/// <summary>Reads the text of a scalar as the type that its member declares.</summary>
internal static class ScalarText
{
    private static readonly char[] QuoteSigns = ['"', '\'', '`', '“', '”', '„', '‘', '’', '‚', '«', '»', '‹', '›'];

    /// <param name="schema">The type.</param>
    /// <param name="text">With quotes and escapes resolved; not null in YAML's sense.</param>
    /// <param name="member">The C# member, for messages that concern its declaration.</param>
    public static ScalarReading Read(ScalarSchema schema, string text, string member)
    {
        var family = schema.Kind.Family();
        if (family == ScalarFamily.Text)
            return new ScalarReading(text);

        if (family == ScalarFamily.Character)
            return CharText.Read(text);

        var trimmed = text.Trim();
        var reading = Read(schema, trimmed, family, member);
        // Quotes within quotes, or such as a word processor makes.
        if (reading.Text is null && trimmed.Trim(QuoteSigns) is var bare && bare.Length < trimmed.Length
            && Read(schema, bare, family, member) is { Text: not null, Problem: null })
            return ScalarProblem.Wrong(schema.Kind, trimmed, $"write {Shown.Value(bare)}, without those quotes");
        return reading;
    }

    private static ScalarReading Read(ScalarSchema schema, string trimmed, ScalarFamily family, string member) =>
        family switch
        {
            ScalarFamily.Boolean => BooleanText.Read(trimmed),
            ScalarFamily.WholeNumber => IntegerText.Read(trimmed, schema.Kind),
            ScalarFamily.RealNumber => RealText.Read(trimmed, schema.Kind),
            ScalarFamily.Guid => GuidText.Read(trimmed),
            ScalarFamily.Url => UriText.Read(trimmed),
            ScalarFamily.Date => DateText.Read(trimmed, schema.Kind, member),
            ScalarFamily.TimeOfDay => TimeText.Read(trimmed),
            ScalarFamily.Duration => DurationText.Read(trimmed),
            _ => throw new InvalidOperationException($"No way to read {family}."),
        };
}
