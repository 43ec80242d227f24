using System.Collections.Immutable;
using ContentGen.Generator.Binding.Headers;
using ContentGen.Generator.Checking;
using ContentGen.Generator.Configuration;
using ContentGen.Generator.References;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Layout;

/// <summary>Decides which entries are compiled in, in which shard and in which order.</summary>
internal sealed class LayoutBuilder(CheckResult checks, ContentOptions options)
{
    // Roslyn needs 0.1 ms for each constant, most of it to pass the initializer to the analyzers of the SDK.
    public const int MaxConstants = 5_000;

    // An edit of a post emits its whole shard again.
    private const int PostsPerShard = 32;

    // At every keystroke the driver compares the names of all generated files with each other. That takes 0.2 ms for
    // 160 files, 0.5 ms for 320 and 1.5 ms for 640.
    private const int MaxShards = 128;

    private readonly HashSet<string> _rejected = new(checks.Rejected, StringComparer.Ordinal);
    private readonly HashSet<string> _incomplete = new(checks.References.Incomplete, StringComparer.Ordinal);
    private readonly Dictionary<string, ReferenceTable> _references = checks.References.Tables.Items.ToDictionary(
        static entry => entry.ProjectPath, static entry => entry.Table, StringComparer.Ordinal);

    /// <param name="headers">The collection's entries by path.</param>
    public CollectionLayout Build(CollectionSchema schema, ImmutableArray<EntryHeader> headers)
    {
        var shardCount = ShardCountFor(headers.Length);
        // Drafts count too, so that a Release build has constants if a Debug build has them.
        var hasConstants = options.SlugConstants ?? headers.Length <= MaxConstants;
        var constants = hasConstants ? SlugConstants.NamesOf(headers.Where(HasConstant)) : null;
        var positions = new int[shardCount];
        var entries = ImmutableArray.CreateBuilder<EntryLayout>(headers.Length);
        foreach (var header in headers)
        {
            var shard = (int)(StableHash.Of(header.ProjectPath) & (uint)(shardCount - 1));
            var isCompiled = HasConstant(header) && !_incomplete.Contains(header.ProjectPath);
            string? constant = null;
            // In an inferred collection a bad post is only a warning. Code that uses it must not compile, because it
            // would fail at run time.
            if (schema.IsInferred ? isCompiled : HasConstant(header))
                constants?.TryGetValue(header.ProjectPath, out constant);
            var position = isCompiled ? positions[shard]++ : -1;
            entries.Add(new EntryLayout(header, shard, position, constant, ReferencesOf(header)));
        }

        var placed = entries.MoveToImmutable();
        return new CollectionLayout(
            schema,
            shardCount,
            placed,
            OrderOf(schema, placed),
            LeavesOutConstants: !hasConstants && options.SlugConstants is null);
    }

    /// <summary>The power of two at or above a 32nd of the number of posts. With the 32nd itself, the 6,017th post
    /// would move nearly all posts to other shards.</summary>
    public static int ShardCountFor(int posts)
    {
        var count = 1;
        while (count * PostsPerShard < posts && count < MaxShards)
            count *= 2;
        return count;
    }

    // A bad post keeps its constant: one error in the post must not become an error at each use of the constant.
    private bool HasConstant(EntryHeader header) =>
        header.State != EntryState.NoFrontMatter
        && (options.IncludeDrafts || !header.IsDraft)
        && !_rejected.Contains(header.ProjectPath);

    private ReferenceTable ReferencesOf(EntryHeader header) =>
        _references.TryGetValue(header.ProjectPath, out var table) ? table : ReferenceTable.Empty;

    private static EquatableArray<int> OrderOf(CollectionSchema schema, ImmutableArray<EntryLayout> entries) =>
        Enumerable.Range(0, entries.Length)
            .Where(position => entries[position].IsCompiled)
            .OrderBy(position => entries[position].Header, new EntryOrder(schema.Order))
            .ToEquatableArray();
}
