using ContentGen.Generator.Binding;
using ContentGen.Generator.Binding.Drafts;
using ContentGen.Generator.Inference.Shapes;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Inference.Types;

/// <summary>Infers a record's members from the keys of some mappings.</summary>
internal static class RecordInference
{
    /// <param name="mappings">Each a <see cref="MappingShape"/>, in the order of the posts' paths.</param>
    public static InferredType Of(IReadOnlyList<Occurrence> mappings, bool isTolerant)
    {
        var groups = GroupsOf(mappings, skipsEntryKeys: false);
        return groups.Count == 0 ? OpenType.Instance : MembersOf(groups, mappings.Count, isTolerant);
    }

    /// <summary>The record of a whole folder, in which the keys that every post may have need no member.</summary>
    public static RecordType OfPosts(IReadOnlyList<Occurrence> posts) =>
        MembersOf(GroupsOf(posts, skipsEntryKeys: true), posts.Count, isTolerant: true);

    private static RecordType MembersOf(List<KeyGroup> groups, int total, bool isTolerant)
    {
        var misspelt = MisspeltKeys.Among(groups, total, isTolerant);
        return new RecordType(groups
            .Where(group => !misspelt.Contains(group))
            .Select(group => MemberOf(group, total, isTolerant))
            // Stable, so that keys keep the order in which posts have them.
            .OrderBy(static member => member.IsRequired ? 0 : 1)
            .ToEquatableArray());
    }

    private static List<KeyGroup> GroupsOf(IReadOnlyList<Occurrence> mappings, bool skipsEntryKeys)
    {
        var groups = new List<KeyGroup>();
        var byKey = new Dictionary<string, KeyGroup>(LooseKey.Comparer);
        for (var i = 0; i < mappings.Count; i++)
        {
            foreach (var key in ((MappingShape)mappings[i].Shape).Keys)
            {
                if (skipsEntryKeys && IsEntryKey(key))
                    continue;
                if (!byKey.TryGetValue(key.Key, out var group))
                    groups.Add(byKey[key.Key] = group = new KeyGroup());
                group.Add(i, key, mappings[i].ProjectPath);
            }
        }

        return groups;
    }

    private static bool IsEntryKey(KeyShape key) =>
        EntryKeys.IsSlug(key.Key)
        || DraftMarks.IsCommon(key.Key, isBoolean: key.Value is ScalarShape { Fits: ScalarFits.Boolean });

    private static InferredMember MemberOf(KeyGroup group, int total, bool isTolerant)
    {
        var type = TypeInference.Of(group.Values, isTolerant);
        var agreeing = group.Values.Where(one => type.Accepts(one.Shape)).ToList();
        var isRequired = group.Values.Count == total
            || (isTolerant && !group.IsNullable && Majority.HaveNearlyAll(group.Values.Count, total));

        // Inside of lists a value that fits no type is left out, and then nothing may promise that it is there.
        if (!isTolerant)
            return new InferredMember(group.Spellings, type, isRequired && agreeing.Count == total, Agreement: null);

        var asked = isRequired ? total : group.Values.Count;
        var agreement = agreeing.Count == asked || agreeing.Count == 0
            ? null
            : new Agreement(agreeing.Count, asked, agreeing[0].ProjectPath);
        return new InferredMember(group.Spellings, type, isRequired, agreement);
    }
}
