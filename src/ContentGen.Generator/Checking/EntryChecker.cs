using System.Collections.Immutable;
using ContentGen.Generator.Binding.Headers;
using ContentGen.Generator.Configuration;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Inference.Judging;
using ContentGen.Generator.References;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Checking;

/// <summary>Compares all entries with each other.</summary>
internal static class EntryChecker
{
    /// <param name="headers">The headers of all posts, by path.</param>
    /// <param name="cancellation">Observed between the checks.</param>
    public static CheckResult Check(
        EquatableArray<EntryHeader> headers,
        CollectionSchemas schemas,
        ContentOptions options,
        CancellationToken cancellation)
    {
        var findings = ImmutableArray.CreateBuilder<HeaderFinding>();
        var faults = ImmutableArray.CreateBuilder<Finding>();
        var byRecord = headers.Items.ToLookup(static header => header.Record, StringComparer.Ordinal);
        if (schemas.AreComplete)
            findings.AddRange(UndeclaredCollections.Find(byRecord[""]));

        findings.AddRange(PlainFiles.Find(headers));
        var rejected = new HashSet<string>(StringComparer.Ordinal);
        var sizes = ImmutableArray.CreateBuilder<CollectionSize>(schemas.All.Count);
        foreach (var schema in schemas.All)
        {
            cancellation.ThrowIfCancellationRequested();
            var ofCollection = byRecord[schema.Record.Type].ToImmutableArray();
            sizes.Add(new CollectionSize(schema, ofCollection.Count(static header =>
                header.State != EntryState.NoFrontMatter || !ContentFiles.IsNote(header.ProjectPath))));
            findings.AddRange(Guard.Run(
                schema.Folder,
                FilePlace.None,
                () => FindingsOf(schema, ofCollection, rejected, options, cancellation).ToList(),
                fault =>
                {
                    faults.Add(fault);
                    return [];
                }));
        }

        cancellation.ThrowIfCancellationRequested();
        findings.AddRange(DuplicateUrls.Find(headers, schemas, rejected));
        var references = ReferenceResolver.Resolve(headers, byRecord, schemas, rejected, options);
        return new CheckResult(
            schemas,
            sizes.MoveToImmutable(),
            rejected.OrderBy(static path => path, StringComparer.Ordinal).ToEquatableArray(),
            references,
            findings.Concat(references.Findings.Items).ToEquatableArray(),
            faults.ToImmutable());
    }

    private static IEnumerable<HeaderFinding> FindingsOf(
        CollectionSchema schema,
        ImmutableArray<EntryHeader> headers,
        HashSet<string> rejected,
        ContentOptions options,
        CancellationToken cancellation)
    {
        Func<IEnumerable<HeaderFinding>>[] checks =
        [
            () => Lenient(DuplicateIds.Find(headers, rejected)),
            () => Lenient(DuplicateSlugs.Find(headers, rejected)),
            () => Lenient(EntryUrls.Find(schema, headers, options.IncludeDrafts)),
            () => UniqueValues.Find(headers),
            () => TagTwins.Find(headers),
        ];
        foreach (var check in checks)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var finding in check())
                yield return finding;
        }

        IEnumerable<HeaderFinding> Lenient(IEnumerable<HeaderFinding> findings) =>
            schema.IsInferred ? findings.Select(Leniency.Applied) : findings;
    }
}
