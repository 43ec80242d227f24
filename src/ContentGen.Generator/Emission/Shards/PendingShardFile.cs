using ContentGen.Generator.Completion;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Emission.Shards;

/// <summary>The source of a shard that is written in the background. Two are equal if their shards are.</summary>
internal sealed class PendingShardFile : BackgroundWork<ShardSource>, IEquatable<PendingShardFile>
{
    private PendingShardFile(Shard shard) => Shard = shard;

    public Shard Shard { get; }

    public static PendingShardFile Begin(Shard shard, CancellationToken cancellation)
    {
        var file = new PendingShardFile(shard);
        file.Begin(cancellation);
        return file;
    }

    public bool Equals(PendingShardFile? other) =>
        ReferenceEquals(this, other) || (other is not null && Shard.Equals(other.Shard));

    public override bool Equals(object? obj) => Equals(obj as PendingShardFile);

    public override int GetHashCode() => Shard.Number;

    protected override ShardSource Do(CancellationToken cancellation)
    {
        var compiled = new List<CompiledEntry>();
        var faults = new List<Finding>();
        foreach (var (entry, _, isCompiled, references) in Shard.Entries)
        {
            if (!isCompiled)
                continue;

            var (body, fault) = CompletedBodies.Of(entry, cancellation);
            compiled.Add(new CompiledEntry(entry, body, references));
            if (fault is not null)
                faults.Add(fault);
        }

        return new ShardSource(ShardFile.Write(Shard, compiled, cancellation), faults.ToEquatableArray());
    }
}
