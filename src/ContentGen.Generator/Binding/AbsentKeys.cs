using ContentGen.Generator.Reading;
using ContentGen.Generator.Reading.DamagedText;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Suggestions;

namespace ContentGen.Generator.Binding;

/// <summary>The keys that one mapping could have and has not: what an unknown key may have been meant for.</summary>
internal sealed class AbsentKeys(RecordKeys keys, MappingNode mapping, MappingEntry?[] present)
{
    // A post with thousands of unknown keys is no post; the first ones are compared, so that time stays bounded.
    private const int MostCompared = 200;

    private HashSet<string>? _claimed;
    private int _compared;

    /// <summary>The key that <paramref name="unknown"/> was meant to be, which is then no longer missing; or null.</summary>
    public string? Claim(string unknown)
    {
        if (_compared++ >= MostCompared)
            return null;

        string? nearest = null;
        string? nearestName = null;
        var least = int.MaxValue;
        foreach (var (name, spellings, isMissing) in Candidates())
        {
            foreach (var spelling in spellings)
            {
                if (KeyLikeness.Distance(unknown, spelling, isMissing) is { } distance
                    && (distance * 2) + (isMissing ? 0 : 1) is var rank && rank < least)
                {
                    (nearest, nearestName, least) = (spelling, name, rank);
                }
            }
        }

        if (nearestName is not null)
            (_claimed ??= new HashSet<string>(StringComparer.Ordinal)).Add(nearestName);
        return nearest;
    }

    public IEnumerable<MemberSchema> Missing()
    {
        for (var i = 0; i < present.Length; i++)
        {
            if (present[i] is null && IsMissing(keys.Record.Members[i]) && _claimed?.Contains(keys.Record.Members[i].Name) != true
                && !mapping.LeftOut.Any(key => keys.IndexOf(key) == i))
                yield return keys.Record.Members[i];
        }
    }

    private IEnumerable<(string Name, IReadOnlyList<string> Spellings, bool IsMissing)> Candidates()
    {
        for (var i = 0; i < present.Length; i++)
        {
            var member = keys.Record.Members[i];
            if (present[i] is null && member.EntryMember != EntryMember.Body && _claimed?.Contains(member.Name) != true)
                yield return (member.Name, member.Keys.Count > 0 ? member.Keys : [RecordKeys.Spelling(member)], IsMissing(member));
        }

        if (!keys.IsEntry)
            yield break;

        foreach (var key in EntryKeys.All)
        {
            if (keys.IndexOf(key) < 0 && EntryKeys.Find(mapping, key) is null && _claimed?.Contains(key) != true)
                yield return (key, [key], false);
        }
    }

    // A member such as Slug is filled from the file's name where the post does not say otherwise.
    private static bool IsMissing(MemberSchema member) => member is { IsRequired: true, EntryMember: EntryMember.None };
}
