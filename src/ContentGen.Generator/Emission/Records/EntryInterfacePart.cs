using System.Text;
using ContentGen.Generator.Emission.Syntax;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Schema.Members;
using ContentGen.Generator.Schema.Values;

namespace ContentGen.Generator.Emission.Records;

/// <summary>The explicit implementation of the run-time library's <c>IContentEntry</c>.</summary>
internal static class EntryInterfacePart
{
    private const string Interface = "global::ContentGen.IContentEntry";
    private const string Texts = "global::System.Collections.Generic.IReadOnlyList<string>";
    private const string Values = "global::ContentGen.Generated.EntryValues";

    public static string Write(CollectionSchema schema)
    {
        var roles = EntryRoles.Of(schema.Record);
        var part = new StringBuilder();
        Append(part, "string", "Id", OwnOrGenerated(schema, "Id"));
        Append(part, "string", "Slug", OwnOrGenerated(schema, "Slug"));
        Append(part, "string", "Url", OwnOrGenerated(schema, "Url"));
        Append(part, "string", "SourcePath", OwnOrGenerated(schema, "SourcePath"));
        Append(part, "global::ContentGen.ContentBody", "Body", OwnOrGenerated(schema, "Body"));
        Append(part, "string?", "Title", NameOf(roles.Title) ?? "null");
        Append(part, "string?", "Description", NameOf(roles.Description) ?? "null");
        Append(part, "global::System.DateTimeOffset?", "Published", Published(schema));
        Append(part, "global::System.DateTimeOffset?", "Updated", Moment(roles.Updated));
        Append(part, Texts, "Tags", $"{Values}.Texts({NameOf(roles.Tags) ?? "null"})");
        Append(part, "string?", "Image", Address(schema, roles.Image));
        Append(part, "string?", "Language", NameOf(roles.Language) ?? "null");
        Append(part, "bool", "IsDraft", $"{ReservedNames.EntryField}.IsDraft");
        return part.ToString();

        void Append(StringBuilder part, string type, string member, string expression)
        {
            if (!schema.Declaration.OwnInterfaceMembers.Contains(member))
                part.Append($"    {GeneratedAttributes.Text}\n    {type} {Interface}.{member} => {expression};\n\n");
        }
    }

    // The user's own string Url is the URL, computed or not. A Uri Url is not, and it hides the generated one.
    private static string OwnOrGenerated(CollectionSchema schema, string name) =>
        schema.Declaration.GeneratedMembers.Items.Contains(name) ? name
        : schema.Declaration.OwnEntryMembers.Items.Contains(name) ? $"{name} ?? {ReservedNames.EntryField}.{name}"
        : $"{ReservedNames.EntryField}.{name}";

    // A value that only a constructor's parameter receives can decide the order, but it is lost at run time.
    private static string? Readable(CollectionSchema schema, string? member) =>
        schema.Record.Members.Any(one => one.Name == member && one.IsReadable) ? member : null;

    private static string? NameOf(string? member) => member is null ? null : Identifier.Of(member);

    private static string Published(CollectionSchema schema)
    {
        string?[] members = [schema.DateMember, .. DateMember.Fallbacks(schema.Record.Members, schema.DateMember)];
        var moments = members
            .Where(member => Readable(schema, member) is not null)
            .Select(static member => Moment(member))
            .ToList();
        return moments.Count == 0 ? "null" : string.Join(" ?? ", moments);
    }

    private static string Moment(string? member) =>
        member is null ? "null" : $"{Values}.Moment({Identifier.Of(member)})";

    private static string Address(CollectionSchema schema, string? member)
    {
        if (member is null)
            return "null";

        var value = schema.Record.Members.First(candidate => candidate.Name == member).Value;
        return value is ScalarSchema { Kind: ScalarKind.Uri }
            ? $"{Values}.Text({Identifier.Of(member)})"
            : Identifier.Of(member);
    }
}
