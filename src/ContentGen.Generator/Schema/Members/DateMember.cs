using ContentGen.Generator.Schema.Values;
using ContentGen.Generator.Shared;
using ContentGen.Generator.Suggestions;

namespace ContentGen.Generator.Schema.Members;

/// <summary>Chooses the member that dates an entry, for the order, the URL and <c>Published</c>.</summary>
internal static class DateMember
{
    // Of several dates the day of publication counts, and an update only where there is no other.
    private static readonly string[] Preferred =
    [
        "published", "publishedat", "publishedon", "publishdate", "publishat", "publishon", "publisheddate",
        "publicationdate", "scheduledfor",
        "pubdate", "pubdatetime", "date", "datetime", "posted", "postedat", "postedon", "created", "createdat",
        "createdon",
    ];

    public static MemberSchema? Choose(IEnumerable<MemberSchema> members) => members
        .Where(static member => IsDate(member) && !IsExpiry(member))
        .OrderBy(static member => Rank(member.Name))
        .ThenBy(static member => member.IsRequired ? 0 : 1)
        .FirstOrDefault();

    /// <summary>The names of the members that date an entry whose post does not set the chosen one, in their
    /// order.</summary>
    public static IEnumerable<string> Fallbacks(IEnumerable<MemberSchema> members, string? chosen) => members
        .Where(member => IsDate(member) && !IsExpiry(member) && member.Name != chosen)
        .Where(static member => Rank(member.Name) < Preferred.Length)
        .OrderBy(static member => Rank(member.Name))
        .Select(static member => member.Name);

    /// <summary>The name of the member with the moment from which an entry is no longer published, or null.</summary>
    public static string? ExpiryOf(IEnumerable<MemberSchema> members) =>
        members.FirstOrDefault(static member => IsDate(member) && IsExpiry(member))?.Name;

    private static bool IsDate(MemberSchema member) =>
        member.Value is ScalarSchema { Kind: var kind } && kind.IsDate();

    private static bool IsExpiry(MemberSchema member) =>
        HidingKeys.IsExpiry(member.Name) || member.Keys.Any(HidingKeys.IsExpiry);

    private static int Rank(string name)
    {
        var rank = Array.FindIndex(Preferred, preferred => LooseKey.Comparer.Equals(preferred, name));
        return rank < 0 ? Preferred.Length : rank;
    }
}
