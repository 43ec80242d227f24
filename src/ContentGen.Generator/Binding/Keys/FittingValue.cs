using ContentGen.Generator.Binding.Constraints;
using ContentGen.Generator.Binding.Scalars;
using ContentGen.Generator.Reading;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Schema.Constraints;
using ContentGen.Generator.Schema.Values;
using ContentGen.Generator.Suggestions;

namespace ContentGen.Generator.Binding.Keys;

/// <summary>Tells whether the value of an unknown key shows which key it was meant for.</summary>
/// <remarks>Any text fits a text, any number a number: such a value shows nothing.</remarks>
internal static class FittingValue
{
    public static bool Is(FrontMatterNode node, MemberSchema member, SchemaIndex index) => (member.Value, node) switch
    {
        (ListSchema list, ListNode { Items: { IsEmpty: false } items }) =>
            items.All(item => IsText(list.Element)
                ? item is ScalarNode { IsNull: false }
                : Fits(item, list.Element, member)),
        (RecordValueSchema record, MappingNode { Entries: { IsEmpty: false } entries }) =>
            index.Nested(record.Type) is var keys && entries.All(entry => keys.IndexOf(entry.Key) >= 0),
        var (value, single) => Fits(single, value, member),
    };

    private static bool Fits(FrontMatterNode node, ValueSchema schema, MemberSchema member)
    {
        if (node is not ScalarNode { IsNull: false, Text: var text })
            return false;
        return schema switch
        {
            EnumSchema choices => ChoiceText.Find(choices, text.Trim()) is not null,
            ScalarSchema scalar when Shows(scalar, member, text) =>
                ScalarText.Read(scalar, text, member.Name) is { Text: { } bound, Problem: null }
                && member.Constraints.All(constraint => ConstraintCheck.Holds(constraint, schema, bound)),
            _ => false,
        };
    }

    private static bool Shows(ScalarSchema schema, MemberSchema member, string text) => schema.Kind.Family() switch
    {
        ScalarFamily.Date or ScalarFamily.TimeOfDay or ScalarFamily.Duration or ScalarFamily.Guid => true,
        ScalarFamily.Url => IsAddress(text),
        ScalarFamily.Text => (AddressWords.Is(member.Name) && IsAddress(text))
            || member.Constraints.Any(static constraint => constraint is RegularExpressionConstraint
            or AllowedValuesConstraint or UrlConstraint or EmailAddressConstraint),
        _ => false,
    };

    private static bool IsAddress(string text) => text.IndexOf('/') >= 0 && text.IndexOf(' ') < 0;

    private static bool IsText(ValueSchema schema) => schema is ScalarSchema { Kind: ScalarKind.String };
}
