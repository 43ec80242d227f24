using System.Globalization;
using System.Text;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Layout;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Emission;

/// <summary>A collection's index: its order, and its shards.</summary>
internal static class IndexFile
{
    public static SourceText Write(CollectionLayout index)
    {
        var declaration = index.Schema.Declaration;
        var shards = new StringBuilder();
        for (var number = 0; number < index.ShardCount; number++)
            shards.Append($"            new(Shard{number.ToString(CultureInfo.InvariantCulture)}.Open),\n");

        return SourceFile.Write(declaration, $"The order of {XmlDocText.Of(index.Schema.Folder)}.", $$"""
            partial record {{declaration.Name}}
            {
                private static partial class ContentGenerated
                {
                    internal static string Index() =>
                        {{CSharpLiteral.OfLong(LinesOf(index))}};

                    internal static global::System.Func<global::ContentGen.Generated.ContentShard>[] Shards() =>
                    [
            {{shards.ToString().TrimEnd()}}
                    ];
                }{{(index.LeavesOutConstants ? ConstantsLeftOut(index) : "")}}
            }
            """);
    }

    // The shards' parts of this class are empty then. Who asks for a constant is told by the compiler why there is none.
    private static string ConstantsLeftOut(CollectionLayout index) => $$"""


            {{ObsoleteAttributeText.Of(CheckingRules.ConstantsLeftOut, index.Schema.Declaration.Name, index.Entries.Items.Length, LayoutBuilder.MaxConstants)}}
            public static partial class Slugs { }
        """;

    // The form that the run-time library's CollectionLayout reads.
    private static string LinesOf(CollectionLayout index)
    {
        var lines = new StringBuilder();
        foreach (var position in index.Order)
        {
            var entry = index.Entries[position];
            lines.Append(entry.Shard.ToString(CultureInfo.InvariantCulture)).Append('\t')
                .Append(entry.Position.ToString(CultureInfo.InvariantCulture)).Append('\t')
                .Append(entry.Header.Slug.Text).Append('\t')
                .Append(entry.Header.Id == entry.Header.Slug.Text ? "" : entry.Header.Id).Append('\t')
                .Append(entry.Header.Date).Append('\t')
                .Append(entry.Header.IsDraft ? "d" : "").Append('\n');
        }

        return lines.ToString();
    }
}
