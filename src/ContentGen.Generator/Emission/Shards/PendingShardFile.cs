using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Emission.Shards;

/// <summary>The source of a shard that is written in the background. Two are equal if their shards are.</summary>
internal sealed class PendingShardFile : BackgroundWork<SourceText>, IEquatable<PendingShardFile>
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

    protected override SourceText Do(CancellationToken cancellation) => ShardFile.Write(Shard, cancellation);
}
