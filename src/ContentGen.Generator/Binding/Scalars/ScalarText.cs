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
        if (schema.Kind == ScalarKind.String)
            return new ScalarReading(text);

        if (schema.Kind == ScalarKind.Char)
            return CharText.Read(text);

        var trimmed = text.Trim();
        return schema.Kind switch
        {
            ScalarKind.Boolean => BooleanText.Read(trimmed),
            ScalarKind.Single or ScalarKind.Double or ScalarKind.Decimal => RealText.Read(trimmed, schema.Kind),
            ScalarKind.Guid => GuidText.Read(trimmed),
            ScalarKind.Uri => UriText.Read(trimmed),
            ScalarKind.DateOnly => DateText.ReadDate(trimmed, member),
            ScalarKind.DateTime => DateText.ReadDateTime(trimmed),
            ScalarKind.DateTimeOffset => DateText.ReadDateTimeOffset(trimmed),
            ScalarKind.TimeOnly => TimeText.Read(trimmed),
            ScalarKind.TimeSpan => DurationText.Read(trimmed),
            _ => IntegerText.Read(trimmed, schema.Kind),
        };
    }

    /// <summary>A value that is nothing like what is asked for.</summary>
    public static Problem Wrong(ScalarKind kind, string text, string advice) =>
        new(BindingRules.WrongType, Expected.Noun(kind), Shown.Value(text), advice);
}
