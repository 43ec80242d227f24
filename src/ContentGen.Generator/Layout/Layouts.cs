using System.Collections.Immutable;
using ContentGen.Generator.Binding.Headers;
using ContentGen.Generator.Checking;
using ContentGen.Generator.Configuration;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Layout;

/// <summary>The layouts of all collections.</summary>
internal sealed record Layouts(EquatableArray<CollectionLayout> All)
{
    /// <param name="headers">The headers of all posts, by path.</param>
    public static Layouts Of(EquatableArray<EntryHeader> headers, CheckResult checks, ContentOptions options)
    {
        var builder = new LayoutBuilder(checks, options);
        var byRecord = headers.Items.ToLookup(static header => header.Record, StringComparer.Ordinal);
        return new Layouts(checks.Schemas.All.Items
            .Select(schema => builder.Build(schema, byRecord[schema.Record.Type].ToImmutableArray()))
            .ToEquatableArray());
    }
}
