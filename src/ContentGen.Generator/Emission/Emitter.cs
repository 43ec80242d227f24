using System.Globalization;
using System.Text;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Emission.Indexes;
using ContentGen.Generator.Emission.Records;
using ContentGen.Generator.Emission.Reports;
using ContentGen.Generator.Emission.Shards;
using ContentGen.Generator.Layout;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Emission;

/// <summary>Adds the generated files to the compilation.</summary>
internal static class Emitter
{
    public static void EmitRecords(SourceProductionContext output, CollectionSchemas schemas)
    {
        foreach (var schema in schemas.All)
        {
            Add(output, schema, part: null, () => RecordFile.Write(schema));
            if (schema.IsInferred)
                Add(output, schema, "Declaration", () => SourceText.From(DeclarationFile.Write(schema), Encoding.UTF8));
        }
    }

    public static void EmitIndex(SourceProductionContext output, CollectionLayout layout) =>
        Add(output, layout.Schema, "Index", () => IndexFile.Write(layout));

    public static void EmitShard(SourceProductionContext output, PendingShardFile file) =>
        Add(
            output,
            file.Shard.Schema,
            "Shard" + Number(file.Shard.Number),
            () =>
            {
                var source = file.Result(output.CancellationToken);
                output.Report(source.Faults);
                return source.Text;
            });

    public static void EmitReferrers(SourceProductionContext output, ReferrerIndex index) =>
        Add(output, index.Reference.Target, "Referrers" + Number(index.Number), () => ReferrersFile.Write(index));

    /// <param name="report">Null where the project wants none.</param>
    public static void EmitReport(SourceProductionContext output, string? report)
    {
        if (report is not null)
            output.AddSource(ReportFile.HintName, report);
    }

    // A fault in one file does not affect the others.
    private static void Add(
        SourceProductionContext output, CollectionSchema schema, string? part, Func<SourceText> write) =>
        output.Report(Guard.Run<IEnumerable<Finding>>(
            schema.Folder,
            FilePlace.None,
            () =>
            {
                output.AddSource(HintName.Of(schema, part), write());
                return [];
            },
            static fault => [fault]));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
