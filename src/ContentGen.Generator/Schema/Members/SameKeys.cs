using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Schema.Symbols;
using ContentGen.Generator.Schema.Values;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Schema.Members;

/// <summary>Finds members of one record that would read the same key.</summary>
internal static class SameKeys
{
    public static void Report(
        IReadOnlyList<(FoundMember Found, MemberSchema Schema)> members, DeclarationContext context)
    {
        for (var i = 1; i < members.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (SharedKey(members[j].Schema, members[i].Schema) is not { } key)
                    continue;

                context.Report(
                    SchemaRules.SameKey,
                    context.PlaceOfName(members[i].Found.Symbol),
                    context.PlaceOfName(members[j].Found.Symbol),
                    [members[j].Found.Symbol.ShownMember(), members[i].Found.Symbol.ShownMember(), key]);
                break;
            }
        }
    }

    private static string? SharedKey(MemberSchema first, MemberSchema second)
    {
        if (first.Value is BodySchema || second.Value is BodySchema)
            return null;
        if (first.Keys.Count > 0 && second.Keys.Count > 0)
            return first.Keys.FirstOrDefault(second.Keys.Contains);
        if (first.Keys.Count > 0)
            return first.Keys.FirstOrDefault(key => LooseKey.Comparer.Equals(key, second.Name));
        if (second.Keys.Count > 0)
            return second.Keys.FirstOrDefault(key => LooseKey.Comparer.Equals(key, first.Name));
        return LooseKey.Comparer.Equals(first.Name, second.Name) ? second.Name : null;
    }
}
