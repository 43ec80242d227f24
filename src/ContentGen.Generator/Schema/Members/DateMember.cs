using ContentGen.Generator.Schema.Values;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Schema.Members;

/// <summary>Which member dates an entry: for the order, for the URL and for <c>Published</c>.</summary>
internal static class DateMember
{
    // Of several dates the day of publication counts; that of an update never comes before it.
    private static readonly string[] Preferred =
    [
        "published", "publishedat", "publishedon", "publishdate", "publisheddate", "publicationdate",
        "pubdate", "pubdatetime", "date", "datetime", "posted", "postedat", "postedon", "created", "createdat", "createdon",
    ];

    public static MemberSchema? Choose(IEnumerable<MemberSchema> members)
    {
        var dates = members.Where(static member => member.Value is ScalarSchema scalar && scalar.Kind.IsDate()).ToList();
        return dates
            .OrderBy(static member => Rank(member.Name))
            .ThenBy(static member => member.IsRequired ? 0 : 1)
            .FirstOrDefault();
    }

    private static int Rank(string name)
    {
        var rank = Array.FindIndex(Preferred, preferred => LooseKey.Comparer.Equals(preferred, name));
        return rank < 0 ? Preferred.Length : rank;
    }
}
