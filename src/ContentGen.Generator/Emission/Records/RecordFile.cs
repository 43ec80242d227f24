using ContentGen.Generator.Emission.Readers;
using ContentGen.Generator.Emission.Syntax;
using ContentGen.Generator.Schema;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Emission.Records;

/// <summary>Writes the members that depend only on the declaration of the record, and not on its posts.</summary>
internal static class RecordFile
{
    public static SourceText Write(CollectionSchema schema)
    {
        var declaration = schema.Declaration;
        var name = declaration.Name;
        var folder = XmlDocText.Of(schema.Folder);
        // The user does not write any part of an inferred record.
        var attributes = schema.IsInferred ? GeneratedAttributes.Text + "\n" : "";
        var reader = $"ContentGenerated.Read{name}";
        return SourceFile.Write(declaration, $"The members that ContentGen adds to {name}.", $$"""
            {{attributes}}partial record {{name}} : global::ContentGen.IContentEntry<{{name}}>
            {
                /// <summary>All entries of <c>{{folder}}</c>, in the order of the collection.</summary>
                {{GeneratedAttributes.Text}}
                public static global::ContentGen.ContentCollection<{{name}}> All { get; } =
                    new({{GeneratedFormat.Number}}, ContentGenerated.Index, ContentGenerated.Shards, {{reader}});

                /// <summary>The slugs of the entries of <c>{{folder}}</c>, as constants.</summary>
                {{GeneratedAttributes.Text}}
                public static partial class Slugs
                {
                }

            {{EntryMembersPart.Write(declaration, schema.Folder)}}
            {{EntryInterfacePart.Write(schema)}}
                // Creates entries from the data in the other generated files.
                {{GeneratedAttributes.Text}}
                private static partial class ContentGenerated
                {
            {{RecordReaders.Write(schema)}}
                }
            }{{NestedRecordsOf(schema)}}
            """);
    }

    // The declaration file has no such attributes, because its code is meant to be pasted into the project.
    private static string NestedRecordsOf(CollectionSchema schema) => !schema.IsInferred ? "" : string.Concat(
        schema.NestedRecords.Select(static record => $"\n\n{GeneratedAttributes.Text}\npartial record {record.Name};"));
}
