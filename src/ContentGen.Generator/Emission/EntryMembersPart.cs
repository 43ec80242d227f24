using System.Text;
using ContentGen.Generator.Binding;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Schema.Declarations;

namespace ContentGen.Generator.Emission;

/// <summary>The members that every entry has, unless the user declares them, and the record's <c>ToString</c>.</summary>
internal static class EntryMembersPart
{
    /// <summary>The private field that holds them. Two of its values are always equal, which keeps them out of the
    /// record's equality.</summary>
    public const string Field = ReservedNames.EntryField;

    public static string Write(RecordDeclaration declaration, string folder)
    {
        var part = new StringBuilder($"    private global::ContentGen.Generated.EntryMembers {Field};\n\n");
        foreach (var member in declaration.GeneratedMembers)
        {
            part.Append($$"""
                    /// <summary>{{DocumentationOf(member, XmlDocText.Of(folder))}}</summary>
                    {{GeneratedAttributes.Text}}
                    {{(member == "Body" ? "[global::System.Text.Json.Serialization.JsonIgnore]\n    " : "")}}public {{(member == "Body" ? "global::ContentGen.ContentBody" : "string")}} {{member}}
                    {
                        get => {{Field}}.{{member}};
                        init => {{Field}}.{{member}} = value;
                    }


                """);
        }

        if (declaration.PrintedMembers is { } printed)
            part.Append(PrintMembersOf(declaration, printed.Items.Concat(declaration.GeneratedMembers.Items.Where(static member => member != "Body")).ToList()));
        return part.ToString();
    }

    private static string DocumentationOf(string member, string folder) => member switch
    {
        "Id" => $"The path of the file below <c>{folder}</c>, without the extension.",
        "Slug" => "The name in the URL: the key <c>slug</c> of the front matter, or else made from the file's name.",
        "Url" => "The URL, relative to the site's root.",
        "SourcePath" => "The file that the entry was read from, relative to the project.",
        _ => "The text, rendered when the project was built.",
    };

    // As C# would write it, but for the body, which would fill a screen.
    private static string PrintMembersOf(RecordDeclaration declaration, List<string> members)
    {
        var modifiers = declaration.HasBaseRecord ? "protected override"
            : declaration.IsSealed ? "private"
            : "protected virtual";
        var lines = new StringBuilder();
        var separator = "";
        if (declaration.HasBaseRecord)
        {
            lines.Append("        if (base.PrintMembers(builder))\n            builder.Append(\", \");\n");
        }

        foreach (var member in members)
        {
            lines.Append($"        builder.Append(\"{separator}{member} = \").Append((object?){Identifier.Of(member)});\n");
            separator = ", ";
        }

        return $$"""
                /// <summary>Prints the members, without the body.</summary>
                {{GeneratedAttributes.Text}}
                {{modifiers}} bool PrintMembers(global::System.Text.StringBuilder builder)
                {
                    // A member that is called obsolete is printed all the same.
            #pragma warning disable CS0612, CS0618
            {{lines}}        return {{(members.Count > 0 ? "true" : "false")}};
            #pragma warning restore CS0612, CS0618
                }

            """;
    }
}
