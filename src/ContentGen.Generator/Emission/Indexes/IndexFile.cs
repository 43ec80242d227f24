using System.Globalization;
using System.Text;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Emission.Syntax;
using ContentGen.Generator.Layout;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Emission.Indexes;

/// <summary>Writes the index of a collection: its entries in order, and its shards.</summary>
internal static class IndexFile
{
    public static SourceText Write(CollectionLayout layout)
    {
        var declaration = layout.Schema.Declaration;
        var shards = new StringBuilder();
        for (var number = 0; number < layout.ShardCount; number++)
            shards.Append($"            new(Shard{number.ToString(CultureInfo.InvariantCulture)}.Open),\n");

        var header = $"The index of '{XmlDocText.Of(layout.Schema.Folder)}': its entries in order, and its shards.";
        return SourceFile.Write(declaration, header, $$"""
            partial record {{declaration.Name}}
            {
                private static partial class ContentGenerated
                {
                    internal static string Index() =>
                        {{CSharpLiteral.OfLong(LinesOf(layout))}};

                    internal static global::System.Func<global::ContentGen.Generated.ContentShard>[] Shards() =>
                    [
            {{shards.ToString().TrimEnd()}}
                    ];
                }{{(layout.LeavesOutConstants ? ConstantsLeftOut(layout) : "")}}
            }
            """);
    }

    // The shards' parts of this class are then empty. At each use of a missing constant, the compiler reports why.
    private static string ConstantsLeftOut(CollectionLayout layout)
    {
        var attribute = ObsoleteAttributeText.Of(
            CheckingRules.ConstantsLeftOut,
            layout.Schema.Declaration.Name,
            layout.Entries.Items.Length,
            LayoutBuilder.MaxConstants);
        return $$"""


                {{attribute}}
                public static partial class Slugs { }
            """;
    }

    // The form that the run-time library's CollectionIndex reads.
    private static string LinesOf(CollectionLayout layout)
    {
        var lines = new StringBuilder();
        foreach (var position in layout.Order)
        {
            var entry = layout.Entries[position];
            var header = entry.Header;
            lines.Append(entry.Shard.ToString(CultureInfo.InvariantCulture)).Append('\t')
                .Append(entry.Position.ToString(CultureInfo.InvariantCulture)).Append('\t')
                .Append(header.Slug.Text).Append('\t')
                .Append(header.Id == header.Slug.Text ? "" : header.Id).Append('\t')
                .Append(header.Date).Append(header.Until is null ? "" : "/" + header.Until).Append('\t')
                .Append(header.IsDraft ? "d" : "").Append('\n');
        }

        return lines.ToString();
    }
}
