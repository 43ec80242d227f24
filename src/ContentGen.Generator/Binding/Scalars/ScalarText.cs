using ContentGen.Generator.Binding.Advice;
using ContentGen.Generator.Binding.Findings;
using ContentGen.Generator.Binding.Scalars.Dates;
using ContentGen.Generator.Binding.Scalars.Numbers;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Schema.Values;

namespace ContentGen.Generator.Binding.Scalars;

/// <summary>Reads the text of a scalar as the type that its member declares.</summary>
internal static class ScalarText
{
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
        return family switch
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

    /// <summary>A value that is not of the type.</summary>
    public static Problem Wrong(ScalarKind kind, string text, string advice) =>
        new(BindingRules.WrongType, Expected.Noun(kind), Shown.Value(text), advice);

    /// <summary>The same, where the advice ends with an example.</summary>
    public static Problem WrongByExample(ScalarKind kind, string text, string advice) =>
        Wrong(kind, text, advice) with { WantsExample = true };
}
