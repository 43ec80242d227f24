using ContentGen.Generator.Reading;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Suggestions;

namespace ContentGen.Generator.Binding.Keys;

/// <summary>The keys that one mapping could have and does not: what an unknown key may have been meant for.</summary>
internal sealed class AbsentKeys(RecordKeys keys, MappingNode mapping, MappingEntry?[] present)
{
    // A post with thousands of unknown keys is not a post; the first ones are compared, so that the time stays bounded.
    private const int MostCompared = 200;

    // Farther than everything that KeyLikeness finds near.
    private const int DistanceOfGuess = 9;

    private HashSet<string>? _claimed;
    private int _compared;

    /// <summary>Gives the key that <paramref name="unknown"/> was meant to be, which is then no longer missing; or
    /// null.</summary>
    public AbsentKey? Claim(string unknown)
    {
        if (_compared++ >= MostCompared)
            return null;

        // Among equally near ones a key that is missing is the likelier one.
        var nearest = Nearest.Of(Candidates(), candidate =>
        {
            var distance = KeyLikeness.Distance(unknown, candidate.Spelling, candidate.IsMissing)
                ?? (candidate.IsGuess(unknown) ? DistanceOfGuess : null);
            return (2 * distance) + (candidate.IsMissing ? 0 : 1);
        });
        if (nearest is not null)
            (_claimed ??= new HashSet<string>(StringComparer.Ordinal)).Add(nearest.Name);
        return nearest;
    }

    /// <summary>The same for a member that is missing, whatever the unknown key is.</summary>
    public AbsentKey ClaimMissing(MemberSchema member)
    {
        (_claimed ??= new HashSet<string>(StringComparer.Ordinal)).Add(member.Name);
        return new AbsentKey(member.Name, RecordKeys.Spelling(member), member, IsMissing: true);
    }

    public IEnumerable<MemberSchema> Missing()
    {
        for (var i = 0; i < present.Length; i++)
        {
            var member = keys.Record.Members[i];
            if (present[i] is null && IsMissing(member) && !IsClaimed(member.Name)
                && !mapping.LeftOut.Any(key => keys.IndexOf(key) == i))
                yield return member;
        }
    }

    private IEnumerable<AbsentKey> Candidates()
    {
        for (var i = 0; i < present.Length; i++)
        {
            var member = keys.Record.Members[i];
            if (present[i] is not null || member.EntryMember == EntryMember.Body || IsClaimed(member.Name))
                continue;
            foreach (var spelling in member.Keys.Count > 0 ? member.Keys : [RecordKeys.Spelling(member)])
                yield return new AbsentKey(member.Name, spelling, member, IsMissing(member));
        }

        if (!keys.IsEntry)
            yield break;

        foreach (var key in EntryKeys.Suggested)
        {
            if (keys.IndexOf(key) < 0 && EntryKeys.Find(mapping, key) is null && !IsClaimed(key))
                yield return new AbsentKey(key, key, Member: null, IsMissing: false);
        }
    }

    private bool IsClaimed(string name) => _claimed?.Contains(name) == true;

    // A member such as Slug is filled from the file's name where the post does not set it.
    private static bool IsMissing(MemberSchema member) => member is { IsRequired: true, EntryMember: EntryMember.None };
}

/// <summary>A key that a mapping could have and does not.</summary>
/// <param name="Name">The member's, or the key's own where it has no member.</param>
/// <param name="Spelling">The key as a person should type it.</param>
/// <param name="Member">Null for a key that every collection knows.</param>
/// <param name="IsMissing">Whether it is required.</param>
internal sealed record AbsentKey(string Name, string Spelling, MemberSchema? Member, bool IsMissing)
{
    /// <summary>Whether an unknown key is that key by guess only, since one of the two contains the other.</summary>
    public bool IsGuess(string unknown) =>
        IsMissing
        && KeyLikeness.Distance(unknown, Spelling, IsMissing) is null
        && KeyLikeness.IsPart(unknown, Spelling);

    /// <summary>Whether an unknown key is another word for that key, which is missing.</summary>
    public bool IsFarFrom(string unknown) =>
        IsMissing && KeyLikeness.Distance(unknown, Spelling, IsMissing) is null or >= KeyLikeness.OtherWord;
}
