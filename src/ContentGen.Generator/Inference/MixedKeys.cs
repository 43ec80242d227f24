using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Inference.Types;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Inference;

/// <summary>Reports the keys of a folder that have no member, since no type fits all their values.</summary>
internal static class MixedKeys
{
    /// <param name="record">The name of its record.</param>
    public static Finding? Find(InferredFolder folder, string record)
    {
        var mixed = KeysIn(folder.Record, "").ToList();
        return mixed.Count == 0
            ? null
            : new Finding(
                InferenceRules.MixedKeys,
                folder.Start,
                [record, Shown.List(mixed.ConvertAll(static one => one.Name)), mixed[0].Key.Nested, mixed[0].Key.Other]);
    }

    private static IEnumerable<(string Name, MixedKey Key)> KeysIn(InferredType type, string outer) => type switch
    {
        RecordType record => record.Mixed
            .Select(key => (outer + key.Spellings[0], key))
            .Concat(record.Members.Items.SelectMany(member => KeysIn(member.Type, outer + member.Key + "."))),
        ListType list => KeysIn(list.Element, outer),
        _ => [],
    };
}
