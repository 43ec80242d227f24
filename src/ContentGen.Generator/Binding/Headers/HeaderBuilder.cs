using ContentGen.Generator.Binding.Keys;
using ContentGen.Generator.Posts;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Binding.Headers;

/// <summary>Puts together the header of one entry.</summary>
/// <param name="bound">Null when the front matter could not be read.</param>
internal sealed class HeaderBuilder(ParsedPost post, CollectionSchema schema, BoundFrontMatter? bound)
{
    public (EntryHeader Header, EntryPlaces Places, string? Title) Build(EntryName name, EntryKeys keys, EntryState state)
    {
        var places = new EntryPlaces(keys.Slug.State == EntryKeyState.Read ? keys.Slug.Span : default(TextSpan?));
        var title = TextOf(SchemaIndex.Of(schema).Roles.Title);
        var index = SchemaIndex.Of(schema);
        var date = TextOf(schema.DateMember)
            ?? index.OtherDates.Select(TextOf).FirstOrDefault(static other => other is not null);
        var header = new EntryHeader(
            schema.Record.Type,
            post.File.ProjectPath,
            name.Id,
            name.Slug,
            EntryUrl.Of(schema.UrlTemplate, name.Slug.Text, name.Id, NameOf(name, keys), date),
            schema.IsReferred ? title : null,
            date,
            TextOf(index.Expiry),
            SortKeys: default,
            keys.Draft.Value,
            state,
            ComparedValueCollector.Collect(post.File, schema, bound, places));
        return (header with { SortKeys = SortKeysOf(header) }, places, title);
    }

    // A slug that the post gives itself replaces its file's name.
    private static string NameOf(EntryName name, EntryKeys keys) => keys.Slug.State == EntryKeyState.Read
        ? name.Slug.Text.Substring(name.Slug.Text.LastIndexOf('/') + 1)
        : NameDate.NameWithout(name.Id);

    private EquatableArray<SortKey> SortKeysOf(EntryHeader header) => schema.Order.Items
        .Select(key => MemberNamed(key.Member) is { EntryMember: EntryMember.None } member
            ? SortKeyOf(member, header)
            : SortKey.Of(key.Member switch
            {
                "Id" => header.Id,
                "Slug" => header.Slug.Text,
                "Url" => header.Url,
                _ => header.ProjectPath,
            }))
        .ToEquatableArray();

    // An entry that has only another date is not the oldest one.
    private SortKey SortKeyOf(MemberSchema member, EntryHeader header) =>
        member.Name == schema.DateMember && header.Date is { } date
            ? SortKey.OfDate(date)
            : SortKey.Of(ValueOf(member.Name), member.Value);

    private string? TextOf(string? member) => ValueOf(member) is ScalarValue { Text: var text } ? text : null;

    private BoundValue ValueOf(string? member)
    {
        for (var i = 0; bound is not null && i < schema.Record.Members.Count; i++)
        {
            if (schema.Record.Members[i].Name == member)
                return bound.Values.Members[i];
        }

        return AbsentValue.Instance;
    }

    private MemberSchema? MemberNamed(string name) => schema.Record.Members.Items.FirstOrDefault(member => member.Name == name);
}
