using ContentGen.Generator.Schema;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Emission;

/// <summary>The other part of the user's record: everything that follows from its declaration, and nothing of its posts.</summary>
internal static class RecordFile
{
    public static SourceText Write(CollectionSchema schema)
    {
        var declaration = schema.Declaration;
        var name = declaration.Name;
        var folder = XmlDocText.Of(schema.Folder);
        return SourceFile.Write(declaration, $"The members that ContentGen adds to {name}.", $$"""
            {{(schema.IsInferred ? GeneratedAttributes.Text + "\n" : "")}}partial record {{name}} : global::ContentGen.IContentEntry<{{name}}>
            {
                /// <summary>Every entry of <c>{{folder}}</c>, in the collection's order.</summary>
                {{GeneratedAttributes.Text}}
                public static global::ContentGen.ContentCollection<{{name}}> All { get; } =
                    new({{GeneratedFormat.Number}}, ContentGenerated.Index, ContentGenerated.Shards, ContentGenerated.Read{{name}});

                /// <summary>The slug of each entry of <c>{{folder}}</c>.</summary>
                {{GeneratedAttributes.Text}}
                public static partial class Slugs
                {
                }

            {{EntryMembersPart.Write(declaration, schema.Folder)}}
            {{EntryInterfacePart.Write(schema)}}
                // Reads entries from the data that the other generated parts hold.
                {{GeneratedAttributes.Text}}
                private static partial class ContentGenerated
                {
            {{RecordReaders.Write(schema)}}
                }
            }{{NestedRecordsOf(schema)}}
            """);
    }

    // Nothing of an inferred record is the user's; the declaration has no attributes, since it is there to be pasted.
    private static string NestedRecordsOf(CollectionSchema schema) => !schema.IsInferred ? "" : string.Concat(
        schema.NestedRecords.Select(static record => $"\n\n{GeneratedAttributes.Text}\npartial record {record.Name};"));
}
