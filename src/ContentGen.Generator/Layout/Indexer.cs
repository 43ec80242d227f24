using System.Collections.Immutable;
using ContentGen.Generator.Binding;
using ContentGen.Generator.Configuration;
using ContentGen.Generator.Reading.DamagedText;
using ContentGen.Generator.References;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Layout;

/// <summary>Decides which entries are compiled in, in which shard and in which order.</summary>
internal static class Indexer
{
    // An edit emits its whole shard again.
    private const int PostsPerShard = 32;

    // At every keystroke the driver compares the names of all generated files with each other: 160 files cost it 0.2 ms,
    // 320 cost 0.5 and 640 cost 1.5.
    private const int MostShards = 128;

    // Roslyn takes 0.1 ms for each constant, most of it to show its initializer to the analyzers of the SDK.
    public const int MostConstants = 5_000;

    /// <param name="headers">The collection's entries by path.</param>
    /// <param name="rejected">Paths of entries that another entry excludes, such as the second of one slug.</param>
    /// <param name="references">What the entries refer to; one whose references lead nowhere is not compiled in.</param>
    public static CollectionLayout Index(
        CollectionSchema schema,
        ImmutableArray<EntryHeader> headers,
        ISet<string> rejected,
        ResolvedReferences references,
        ContentOptions options)
    {
        var shardCount = ShardCountFor(headers.Length);
        // Drafts count too, so that a Release build has constants where a Debug build has them.
        var hasConstants = options.SlugConstants ?? headers.Length <= MostConstants;
        var constants = hasConstants ? SlugConstants.NamesOf(headers.Where(HasConstant)) : null;
        var positions = new int[shardCount];
        var entries = ImmutableArray.CreateBuilder<IndexedEntry>(headers.Length);
        foreach (var header in headers)
        {
            var shard = (int)(header.Shard & (uint)(shardCount - 1));
            var isCompiled = HasConstant(header) && references.IsComplete(header);
            string? constant = null;
            // Where a bad post is only a warning, one that uses it must not compile and fail when it runs.
            if (schema.IsInferred ? isCompiled : HasConstant(header))
                constants?.TryGetValue(header.Slug, out constant);
            entries.Add(new IndexedEntry(header, shard, isCompiled ? positions[shard]++ : -1, constant, references.IdsOf(header)));
        }

        var indexed = entries.MoveToImmutable();
        return new CollectionLayout(
            schema, shardCount, indexed, OrderOf(schema, indexed), LeavesOutConstants: !hasConstants && options.SlugConstants is null);

        // A bad post keeps its constant: one error in it must not become an error at each of its users.
        bool HasConstant(EntryHeader header) =>
            header.State != EntryState.NoFrontMatter
            && (options.IncludeDrafts || !header.IsDraft)
            && !rejected.Contains(header.ProjectPath);
    }

    /// <summary>The power of two at or above a 32nd of the posts. With the 32nd itself, the 6,017th post would move
    /// nearly all of them to other shards.</summary>
    public static int ShardCountFor(int posts)
    {
        var count = 1;
        while (count * PostsPerShard < posts && count < MostShards)
            count *= 2;
        return count;
    }

    private static EquatableArray<int> OrderOf(CollectionSchema schema, ImmutableArray<IndexedEntry> entries) =>
        Enumerable.Range(0, entries.Length)
            .Where(position => entries[position].IsCompiled)
            .OrderBy(position => entries[position].Header, new EntryOrder(schema.Order))
            .ToEquatableArray();
}
