using ContentGen.Generator.Inference.Types;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Inference.Names;

/// <summary>Names of records inside a collection's record: <c>PostHero</c>, and <c>PostLink</c> for one of its
/// <c>links</c>.</summary>
/// <remarks>With the outer record's name in front, since two collections may well have a <c>hero</c> each.</remarks>
internal static class NestedNames
{
    public static IEnumerable<string> Of(string outer, RecordType record)
    {
        foreach (var member in record.Members)
        {
            if (RecordIn(member.Type) is not { } inner)
                continue;

            var name = Of(outer, member);
            yield return name;
            foreach (var further in Of(name, inner))
                yield return further;
        }
    }

    public static string Of(string outer, InferredMember member) =>
        IdentifierText.Shortened(
            outer + IdentifierText.Of(member.Type is ListType ? Singular.Of(member.Key) : member.Key).TrimStart('_'));

    private static RecordType? RecordIn(InferredType type) => type switch
    {
        RecordType record => record,
        ListType list => RecordIn(list.Element),
        _ => null,
    };
}
