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
        return SourceFile.Write(declaration, $"What {name} has beside its own members.", $$"""
            partial record {{name}} : global::ContentGen.IContentEntry<{{name}}>
            {
                /// <summary>Every entry of <c>{{folder}}</c>, in the collection's order.</summary>
                public static global::ContentGen.ContentCollection<{{name}}> All { get; } =
                    new(ContentGenerated.Index, ContentGenerated.Shards, ContentGenerated.Read{{name}});

                /// <summary>The slug of each entry of <c>{{folder}}</c>.</summary>
                public static partial class Slugs
                {
                }

            {{EntryMembersPart.Write(declaration, schema.Folder)}}
                // Reads entries from the data that the other generated parts hold.
                private static partial class ContentGenerated
                {
            {{RecordReaders.Write(schema)}}
                }
            }
            """);
    }
}
