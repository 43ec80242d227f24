using ContentGen.Generator.Binding;
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
        var members = groups
            .Where(group => !misspelt.Contains(group))
            .Select(group => (Group: group, Member: MemberOf(group, total, isTolerant)))
            .ToList();
        members.RemoveAll(one => isTolerant && one.Group.Mappings.Count * 10L < total
            && members.Exists(other => HasNested(other.Member.Type, one.Group.Key)));
        return new RecordType(members
            .Select(static one => one.Member)
            .Where(static member => member.Type is not MixedType)
            // Stable, so that keys keep the order in which posts have them.
            .OrderBy(static member => member.IsRequired ? 0 : 1)
            .ToEquatableArray())
        {
            Mixed = members
                .Where(static one => one.Member.Type is MixedType)
                .Select(static one => new MixedKey(
                    one.Group.Spellings, one.Group.Example(HasNestedKeys), one.Group.Example(IsWithoutNestedKeys)))
                .ToEquatableArray(),
        };
    }

    // A key at the margin that the others have only inside of another one slipped out of it.
    private static bool HasNested(InferredType type, string key) => type switch
    {
        RecordType record => record.Members.Any(member => LooseKey.Comparer.Equals(member.Key, key)),
        ListType list => HasNested(list.Element, key),
        _ => false,
    };

    private static bool HasNestedKeys(ValueShape shape) =>
        shape is MappingShape || (shape is ListShapes list && list.Items.Items.Any(static item => item is MappingShape));

    private static bool IsWithoutNestedKeys(ValueShape shape) => !HasNestedKeys(shape);

    private static List<KeyGroup> GroupsOf(IReadOnlyList<Occurrence> mappings, bool skipsEntryKeys)
    {
        var groups = new List<KeyGroup>();
        var byKey = new Dictionary<string, KeyGroup>(LooseKey.Comparer);
        for (var i = 0; i < mappings.Count; i++)
        {
            foreach (var key in ((MappingShape)mappings[i].Shape).Keys)
            {
                if (skipsEntryKeys && EntryKeys.Contains(key.Key))
                    continue;
                if (!byKey.TryGetValue(key.Key, out var group))
                    groups.Add(byKey[key.Key] = group = new KeyGroup());
                group.Add(i, key, mappings[i].ProjectPath);
            }
        }

        return groups;
    }

    private static InferredMember MemberOf(KeyGroup group, int total, bool isTolerant)
    {
        total -= group.Unreadable;
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
