using System.Globalization;
using System.Text;
using ContentGen.Generator.Checking;
using ContentGen.Generator.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Emission;

/// <summary>Hands generated files to the compiler.</summary>
internal static class Emitter
{
    public static void EmitRecords(SourceProductionContext output, CollectionSchemas schemas)
    {
        foreach (var schema in schemas.All)
        {
            Add(output, HintName.Of(schema, part: null), RecordFile.Write(schema));
            if (schema.IsInferred)
                Add(output, HintName.Of(schema, "Declaration"), DeclarationFile.Write(schema));
        }
    }

    public static void EmitIndex(SourceProductionContext output, CollectionIndex index) =>
        Add(output, HintName.Of(index.Schema, "Index"), IndexFile.Write(index));

    public static void EmitShard(SourceProductionContext output, PendingShardFile file) =>
        output.AddSource(
            HintName.Of(file.Shard.Schema, "Shard" + file.Shard.Number.ToString(CultureInfo.InvariantCulture)),
            file.Result(output.CancellationToken));

    public static void EmitReferrers(SourceProductionContext output, ReferrerIndex index) =>
        Add(
            output,
            HintName.Of(index.Reference.Target, "Referrers" + index.Number.ToString(CultureInfo.InvariantCulture)),
            ReferrersFile.Write(index));

    private static void Add(SourceProductionContext output, string hintName, string source) =>
        output.AddSource(hintName, SourceText.From(source, Encoding.UTF8));
}
