using System.Collections.Immutable;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Posts;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Shared;

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
        foreach (var post in posts)
        {
            if (BindOnce(post, schemas, judges, cancellation) is { } entry)
                entries.Add(entry);
        }

        return entries.ToImmutable();
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

    private sealed record LastBinding(CollectionSchemas Schemas, IEntryJudges Judges, Entry? Entry);
}
