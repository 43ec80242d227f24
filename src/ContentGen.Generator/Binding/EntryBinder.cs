using System.Collections.Immutable;
using ContentGen.Generator.Binding.Constraints;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Posts;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Binding;

/// <summary>Makes an entry of each post, once for each time that it or its record is edited.</summary>
internal static class EntryBinder
{
    /// <returns>No entry for a data file that no declared record reads; a post without a record is kept, so that it is
    /// reported.</returns>
    public static EquatableArray<Entry> BindAll(
        EquatableArray<PendingPost> posts, CollectionSchemas schemas, IEntryJudges judges, CancellationToken cancellation)
    {
        var entries = ImmutableArray.CreateBuilder<Entry>(posts.Count);
        BindEach();
        if (ForgetGivenUp(posts, entries))
        {
            entries.Clear();
            BindEach();
        }

        return entries.ToImmutable();

        void BindEach()
        {
            foreach (var post in posts)
            {
                if (BindOnce(post, schemas, judges, cancellation) is { } entry)
                    entries.Add(entry);
            }
        }
    }

    // The patterns of a collection are given up after some posts ran into their timeouts. If one of these posts was
    // edited, the others are tried again, so that the result is that of a new compiler.
    private static bool ForgetGivenUp(EquatableArray<PendingPost> posts, IEnumerable<Entry> entries)
    {
        var retried = new HashSet<CollectionSchema>(entries
            .Where(static entry => Has(entry, SchemaRules.PatternGivenUp))
            .GroupBy(static entry => entry.Schema!)
            .Select(static group => group.Key));
        retried.RemoveWhere(schema => entries.Count(entry =>
            Equals(entry.Schema, schema) && Has(entry, BindingRules.PatternTimeout)) >= LimitedPattern.MostTimeouts);
        if (retried.Count == 0)
            return false;

        foreach (var schema in retried)
            PatternCheck.Retry(schema);
        foreach (var post in posts)
        {
            if (post.LastBound is LastBinding { Entry: { Schema: { } schema } entry }
                && retried.Contains(schema) && Has(entry, SchemaRules.PatternGivenUp))
                post.LastBound = null;
        }

        return true;
    }

    // Most posts are the ones that were bound last time, under the same schemas and judges.
    private static Entry? BindOnce(PendingPost pending, CollectionSchemas schemas, IEntryJudges judges, CancellationToken cancellation)
    {
        var last = pending.LastBound as LastBinding;
        if (last is not null && ReferenceEquals(last.Schemas, schemas) && ReferenceEquals(last.Judges, judges))
            return last.Entry;

        var schema = schemas.For(pending.File.ContentPath);
        var judge = schema is null ? StrictJudge.Instance : judges.Of(schema);
        var entry = last?.Entry is { } known && Equals(known.Schema, schema) && known.Judge.Equals(judge)
            ? known
            : Bind(pending, schema, judge, cancellation);
        pending.LastBound = new LastBinding(schemas, judges, entry);
        return entry;
    }

    private static Entry? Bind(PendingPost pending, CollectionSchema? schema, IEntryJudge judge, CancellationToken cancellation)
    {
        if (pending.IsData && schema is null or { IsInferred: true })
            return null;

        var post = pending.Result(cancellation);
        return schema is null
            ? Entries.OfUndeclared(post)
            : Guard.Run(
                post.File,
                () => Entries.Of(post, schema, judge),
                fault => Entries.OfFault(post, schema, judge, fault));
    }

    private static bool Has(Entry entry, DiagnosticDescriptor rule) =>
        entry.Findings.Any(finding => finding.Rule == rule);

    private sealed record LastBinding(CollectionSchemas Schemas, IEntryJudges Judges, Entry? Entry);
}
