using System.Globalization;
using ContentGen.Generator.Emission.Syntax;
using ContentGen.Generator.Layout;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Emission.Shards;

/// <summary>Writes the source of a shard: the slug constants, the front matter in one literal, and the
/// bodies.</summary>
internal static class ShardFile
{
    /// <param name="compiled">The entries of the shard that are compiled in, with their bodies.</param>
    public static SourceText Write(Shard shard, List<CompiledEntry> compiled, CancellationToken cancellation)
    {
        var declaration = shard.Schema.Declaration;
        var number = shard.Number.ToString(CultureInfo.InvariantCulture);
        return SourceFile.Write(
            declaration,
            $"Shard {number} of '{XmlDocText.Of(shard.Schema.Folder)}': the entries whose paths hash to {number}.",
            code =>
            {
                code.Append("partial record ").Append(declaration.Name).Append("\n{\n");
                SlugConstantsPart.Append(code, shard);
                AppendEntries(code, compiled, shard.Literals, number, cancellation);
                code.Append('}');
            });
    }

    private static void AppendEntries(
        TextBuffer code,
        List<CompiledEntry> entries,
        LiteralForm form,
        string number,
        CancellationToken cancellation)
    {
        var compresses = form.IsCompressed && entries.TrueForAll(static entry => entry.Body.Text.HasUtf8);
        var arguments = compresses ? "Entries, Bodies" : "Entries, Body";
        var data = CSharpLiteral.OfLong(ShardData.Of(entries).PadRight(form.Shortest), form.Longest);
        code.Append($$"""

                private static partial class ContentGenerated
                {
                    internal static class Shard{{number}}
                    {
                        internal static global::ContentGen.Generated.ContentShard Open() => new({{arguments}});

                        private static string Entries() =>

            """);
        code.Append("                ").Append(data).Append(";\n\n");
        if (compresses)
            CompressedBodiesPart.Append(code, entries, form, cancellation);
        else
            PlainBodiesPart.Append(code, entries, form.Longest, cancellation);
        code.Append("        }\n    }\n");
    }
}
