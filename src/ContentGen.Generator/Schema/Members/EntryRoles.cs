using ContentGen.Generator.Schema.Values;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Schema.Members;

/// <summary>The members of a record that mean the same in every collection, for the run-time library's
/// <c>IContentEntry</c>. Each is the C# name of a member, or null.</summary>
/// <remarks>The names are part of the documentation of <c>IContentEntry</c>.</remarks>
internal sealed record EntryRoles(
    string? Title, string? Description, string? Updated, string? Tags, string? Image, string? Language)
{
    public static EntryRoles Of(RecordSchema record) => new(
        Find(record, IsText, "title", "name", "headline", "heading"),
        Find(record, IsText, "description", "summary", "excerpt", "abstract", "subtitle", "lead"),
        Find(record, IsDate, "updated", "updateddate", "modified", "modifieddate", "lastmod", "lastmodified"),
        Find(record, IsTexts, "tags", "keywords", "labels", "topics"),
        Find(
            record, IsAddress,
            "image", "cover", "coverimage", "hero", "heroimage", "thumbnail", "banner", "ogimage", "picture"),
        Find(record, IsText, "language", "lang", "locale"));

    private static string? Find(RecordSchema record, Func<MemberSchema, bool> fits, params string[] names) => names
        .Select(name => record.Members.FirstOrDefault(
            member => member.IsReadable && LooseKey.Comparer.Equals(member.Name, name) && fits(member)))
        .FirstOrDefault(static member => member is not null)
        ?.Name;

    private static bool IsText(MemberSchema member) => member.Value is ScalarSchema { Kind: ScalarKind.String };

    private static bool IsAddress(MemberSchema member) =>
        member.Value is ScalarSchema { Kind: ScalarKind.String or ScalarKind.Uri };

    private static bool IsDate(MemberSchema member) =>
        member.Value is ScalarSchema { Kind: var kind } && kind.IsDate();

    private static bool IsTexts(MemberSchema member) =>
        member.Value is ListSchema { Element: ScalarSchema { Kind: ScalarKind.String } };
}
