namespace ContentGen.Benchmarks.Corpus;

/// <summary>Random numbers that are the same for one seed on every machine and in every version of .NET.</summary>
internal sealed class Chance(uint seed)
{
    // An odd factor spreads neighbouring seeds, and the state of xorshift must not be zero.
    private uint _state = unchecked((seed * 2654435761u) + 0x9E3779B9u) | 1;

    /// <summary>From 0 to <paramref name="limit"/> - 1.</summary>
    public int Below(int limit)
    {
        _state ^= _state << 13;
        _state ^= _state >> 17;
        _state ^= _state << 5;
        return (int)(_state % (uint)limit);
    }

    public int Between(int least, int most) => least + Below(most - least + 1);

    public bool OneIn(int times) => Below(times) == 0;

    public T Of<T>(T[] choices) => choices[Below(choices.Length)];
}
