using System.Text;
using ContentGen.Generator.Binding;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Schema.Members;
using ContentGen.Generator.Schema.Values;

namespace ContentGen.Generator.Emission;

/// <summary>The explicit implementation of the run-time library's <c>IContentEntry</c>.</summary>
internal static class EntryInterfacePart
{
    private const string Interface = "global::ContentGen.IContentEntry";
    private const string Values = "global::ContentGen.Generated.EntryValues";

    public static string Write(CollectionSchema schema)
    {
        var roles = EntryRoles.Of(schema.Record);
        var part = new StringBuilder("    // Members that are called obsolete are read all the same.\n#pragma warning disable CS0612, CS0618\n");
        Append(part, "string", "Id", OwnOrGenerated(schema, "Id"));
        Append(part, "string", "Slug", OwnOrGenerated(schema, "Slug"));
        Append(part, "string", "Url", OwnOrGenerated(schema, "Url"));
        Append(part, "string", "SourcePath", OwnOrGenerated(schema, "SourcePath"));
        Append(part, "global::ContentGen.ContentBody", "Body", OwnOrGenerated(schema, "Body"));
        Append(part, "string?", "Title", NameOf(roles.Title) ?? "null");
        Append(part, "string?", "Description", NameOf(roles.Description) ?? "null");
        Append(part, "global::System.DateTimeOffset?", "Published", Moment(schema.DateMember));
        Append(part, "global::System.DateTimeOffset?", "Updated", Moment(roles.Updated));
        Append(part, "global::System.Collections.Generic.IReadOnlyList<string>", "Tags", $"{Values}.Texts({NameOf(roles.Tags) ?? "null"})");
        Append(part, "string?", "Image", Address(schema, roles.Image));
        Append(part, "string?", "Language", NameOf(roles.Language) ?? "null");
        Append(part, "bool", "IsDraft", $"{EntryMembersPart.Field}.IsDraft");
        return part.Append("#pragma warning restore CS0612, CS0618\n").ToString();
    }

    private static void Append(StringBuilder part, string type, string member, string expression) =>
        part.Append($"    {GeneratedAttributes.Text}\n    {type} {Interface}.{member} => {expression};\n\n");

    // A string Url of the user's own is the URL, computed or not; a Uri Url is not, and hides the generated one.
    private static string OwnOrGenerated(CollectionSchema schema, string name) =>
        schema.Declaration.GeneratedMembers.Items.Contains(name) ? name
        : schema.Declaration.OwnEntryMembers.Items.Contains(name) ? $"{name} ?? {EntryMembersPart.Field}.{name}"
        : $"{EntryMembersPart.Field}.{name}";

    private static string? NameOf(string? member) => member is null ? null : Identifier.Of(member);

    private static string Moment(string? member) => member is null ? "null" : $"{Values}.Moment({Identifier.Of(member)})";

    private static string Address(CollectionSchema schema, string? member) =>
        member is null ? "null"
        : schema.Record.Members.First(one => one.Name == member).Value is ScalarSchema { Kind: ScalarKind.Uri } ? $"{Values}.Text({Identifier.Of(member)})"
        : Identifier.Of(member);
}
