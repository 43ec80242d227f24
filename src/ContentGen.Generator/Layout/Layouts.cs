using System.Collections.Immutable;
using ContentGen.Generator.Binding.Headers;
using ContentGen.Generator.Checking;
using ContentGen.Generator.Configuration;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Layout;

/// <summary>The places of all entries in the generated files.</summary>
internal sealed record Layouts(EquatableArray<CollectionLayout> All)
{
    /// <param name="headers">Those of every post, by path.</param>
    public static Layouts Of(EquatableArray<EntryHeader> headers, CheckResult checks, ContentOptions options)
    {
        var indexer = new Indexer(checks, options);
        var byRecord = headers.Items.ToLookup(static header => header.Record, StringComparer.Ordinal);
        return new Layouts(checks.Schemas.All.Items
            .Select(schema => indexer.Index(schema, byRecord[schema.Record.Type].ToImmutableArray()))
            .ToEquatableArray());
    }
}
