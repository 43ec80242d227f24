using ContentGen.Generator.Schema.Values;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Schema.Members;

/// <summary>Chooses the member that dates an entry, for the order, the URL and <c>Published</c>.</summary>
internal static class DateMember
{
    // Of several dates the day of publication counts, and an update only where there is no other.
    private static readonly string[] Preferred =
    [
        "published", "publishedat", "publishedon", "publishdate", "publisheddate", "publicationdate",
        "pubdate", "pubdatetime", "date", "datetime", "posted", "postedat", "postedon", "created", "createdat",
        "createdon",
    ];

    public static MemberSchema? Choose(IEnumerable<MemberSchema> members) => members
        .Where(static member => member.Value is ScalarSchema { Kind: var kind } && kind.IsDate())
        .OrderBy(static member => Rank(member.Name))
        .ThenBy(static member => member.IsRequired ? 0 : 1)
        .FirstOrDefault();

    private static int Rank(string name)
    {
        var rank = Array.FindIndex(Preferred, preferred => LooseKey.Comparer.Equals(preferred, name));
        return rank < 0 ? Preferred.Length : rank;
    }
}
