namespace ContentGen.Generator.Layout;

/// <summary>How the literals of a shard are written.</summary>
/// <param name="IsCompressed">Whether the bodies of a shard are compressed in one literal. Otherwise each is a literal
/// of its own, as it is.</param>
/// <param name="Longest">A longer text is split into pieces, which the compiler does not move to the data
/// section.</param>
/// <param name="Shortest">A shorter text is padded, so that the compiler moves it to the data section.</param>
internal sealed record LiteralForm(bool IsCompressed, int Longest, int Shortest)
{
    /// <summary>Shorter literals do not matter: those of all shards together are far from any limit.</summary>
    public const int ShortestDataSection = 1_000;
}
