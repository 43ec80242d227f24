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
        return groups.Count == 0 ? OpenType.Instance : MembersOf(groups, mappings, isTolerant);
    }

    /// <summary>The record of a whole folder, in which the keys that every post may have need no member.</summary>
    public static RecordType OfPosts(IReadOnlyList<Occurrence> posts) =>
        MembersOf(GroupsOf(posts, skipsEntryKeys: true), posts, isTolerant: true);

    private static RecordType MembersOf(List<KeyGroup> groups, IReadOnlyList<Occurrence> mappings, bool isTolerant)
    {
        var total = mappings.Count;
        var misspelt = MisspeltKeys.Among(groups, total, isTolerant);
        var members = groups
            .Where(group => !misspelt.Contains(group))
            .Select(group => (Group: group, Member: MemberOf(group, total, isTolerant)))
            .ToList();
        var owners = members.ConvertAll(static one => one.Member).FindAll(static member => NestedIn(member.Type) is not null);
        members.RemoveAll(one => isTolerant && one.Group.Mappings.Count * 10L < total
            && owners.Exists(owner => HasSlippedOutOf(owner, one.Group, mappings)));
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

    // A key at the margin, right below one in which the others have it.
    private static bool HasSlippedOutOf(InferredMember owner, KeyGroup rare, IReadOnlyList<Occurrence> mappings)
    {
        var nested = NestedIn(owner.Type)!;
        return IsIn(nested, rare.Key) && rare.Mappings.All(mapping =>
        {
            var above = ((MappingShape)mappings[mapping].Shape).Keys
                .TakeWhile(key => !LooseKey.Comparer.Equals(key.Key, rare.Key))
                .Reverse()
                .SkipWhile(key => IsIn(nested, key.Key))
                .FirstOrDefault();
            return above is not null && LooseKey.Comparer.Equals(above.Key, owner.Key);
        });
    }

    private static bool IsIn(RecordType record, string key) =>
        record.Members.Any(member => LooseKey.Comparer.Equals(member.Key, key));

    private static RecordType? NestedIn(InferredType type) => type switch
    {
        RecordType record => record,
        ListType list => NestedIn(list.Element),
        _ => null,
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
