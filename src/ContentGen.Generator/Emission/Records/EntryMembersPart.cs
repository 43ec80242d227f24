using System.Text;
using ContentGen.Generator.Emission.Syntax;
using ContentGen.Generator.Schema;

namespace ContentGen.Generator.Emission.Records;

/// <summary>The members that every entry has, unless the user declares them, and <c>PrintMembers</c> for
/// <c>ToString</c>.</summary>
internal static class EntryMembersPart
{
    private const string Body = "Body";
    private const string Builder = "builder";

    // Two values of the field are always equal, which keeps these members out of the record's equality.
    private const string Field = ReservedNames.EntryField;

    public static string Write(RecordDeclaration declaration, string folder)
    {
        var part = new StringBuilder($"    private global::ContentGen.Generated.EntryMembers {Field};\n\n");
        foreach (var member in declaration.GeneratedMembers)
            part.Append(PropertyOf(member, XmlDocText.Of(folder)));

        if (declaration.PrintedMembers is { } printed)
        {
            var generated = declaration.GeneratedMembers.Items.Where(static member => member != Body);
            part.Append(PrintMembersOf(declaration, printed.Items.Concat(generated).ToList()));
        }

        return part.ToString();
    }

    private static string PropertyOf(string member, string folder)
    {
        var (attribute, type) = member == Body
            ? ("[global::System.Text.Json.Serialization.JsonIgnore]\n    ", "global::ContentGen.ContentBody")
            : ("", "string");
        return $$"""
                /// <summary>{{DocumentationOf(member, folder)}}</summary>
                {{GeneratedAttributes.Text}}
                {{attribute}}public {{type}} {{member}}
                {
                    get => {{Field}}.{{member}};
                    init => {{Field}}.{{member}} = value;
                }


            """;
    }

    private static string DocumentationOf(string member, string folder) => member switch
    {
        "Id" => $"The path of the entry's file within <c>{folder}</c>, without the extension.",
        "Slug" => "The entry's name in its URL: the key <c>slug</c>, or else derived from the file name.",
        "Url" => "The URL, relative to the root of the site.",
        "SourcePath" => "The path of the entry's file, relative to the project.",
        _ => "The text of the entry, rendered at build time.",
    };

    // The same method that the C# compiler would write, but without the body, which would fill a screen.
    private static string PrintMembersOf(RecordDeclaration declaration, List<string> members)
    {
        var modifiers = declaration.HasBaseRecord ? "protected override"
            : declaration.IsSealed ? "private"
            : "protected virtual";
        var lines = new StringBuilder();
        var separator = "";
        if (declaration.HasBaseRecord)
            lines.Append("        if (base.PrintMembers(builder))\n            builder.Append(\", \");\n");

        foreach (var member in members)
        {
            var value = member == Builder ? "this." + member : Identifier.Of(member);
            lines.Append($"        builder.Append(\"{separator}{member} = \").Append((object?){value});\n");
            separator = ", ";
        }

        return $$"""
                /// <summary>Prints the members, except the body.</summary>
                {{GeneratedAttributes.Text}}
                {{modifiers}} bool PrintMembers(global::System.Text.StringBuilder {{Builder}})
                {
            {{lines}}        return {{(members.Count > 0 ? "true" : "false")}};
                }

            """;
    }
}
