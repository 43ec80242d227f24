using System.Collections.Immutable;
using ContentGen.Generator.Binding;
using ContentGen.Generator.Configuration;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Inference;
using ContentGen.Generator.Layout;
using ContentGen.Generator.References;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Checking;

/// <summary>Looks at all entries together, and gives those that pass their place in their collection.</summary>
internal static class EntryChecker
{
    /// <param name="headers">Of every post, by path.</param>
    /// <param name="cancellation">Looked at between the checks.</param>
    public static CheckResult Check(
        EquatableArray<EntryHeader> headers, CollectionSchemas schemas, ContentOptions options, CancellationToken cancellation)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        var byRecord = headers.Items.ToLookup(static header => header.Record, StringComparer.Ordinal);
        if (schemas.AreComplete)
            findings.AddRange(UndeclaredCollections.Find(byRecord[""]));

        var rejected = new HashSet<string>(StringComparer.Ordinal);
        foreach (var schema in schemas.All)
        {
            cancellation.ThrowIfCancellationRequested();
            var ofCollection = byRecord[schema.Record.Type].ToImmutableArray();
            findings.AddRange(Guard.Run(schema.Folder, FilePlace.None, () => FindingsOf(schema, ofCollection, rejected, cancellation).ToList(), static fault => [fault]));
        }

        cancellation.ThrowIfCancellationRequested();
        var references = ReferenceResolver.Resolve(headers, byRecord, schemas, rejected, options, findings);
        cancellation.ThrowIfCancellationRequested();
        var indexes = schemas.All.Items
            .Select(schema => Indexer.Index(schema, byRecord[schema.Record.Type].ToImmutableArray(), rejected, references, options))
            .ToEquatableArray();
        return new CheckResult(indexes, findings.ToImmutable());
    }

    private static IEnumerable<Finding> FindingsOf(
        CollectionSchema schema, ImmutableArray<EntryHeader> headers, HashSet<string> rejected, CancellationToken cancellation)
    {
        Func<IEnumerable<Finding>>[] checks =
        [
            () => Lenient(DuplicateIds.Find(headers, rejected)),
            () => Lenient(DuplicateSlugs.Find(headers, rejected)),
            () => UniqueValues.Find(headers),
            () => TagTwins.Find(headers),
        ];
        foreach (var check in checks)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var finding in check())
                yield return finding;
        }

        IEnumerable<Finding> Lenient(IEnumerable<Finding> ofNames) => schema.IsInferred ? Leniency.Applied(ofNames) : ofNames;
    }
}
