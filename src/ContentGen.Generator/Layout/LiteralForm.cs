namespace ContentGen.Generator.Layout;

/// <summary>How the literals of a shard are written.</summary>
/// <param name="IsCompressed">Whether all bodies of the shard stand compressed in one literal, or as they are in one each.</param>
/// <param name="Longest">What is longer is written in pieces, which the compiler leaves out of the data section.</param>
/// <param name="Shortest">What is shorter is filled up, for the compiler to put it there.</param>
internal sealed record LiteralForm(bool IsCompressed, int Longest, int Shortest)
{
    /// <summary>So short literals are not worth a thought: those of all shards together are far from any limit.</summary>
    public const int ShortestDataSection = 1_000;
}
