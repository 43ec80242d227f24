using System.ComponentModel;
using System.Globalization;

namespace ContentGen.Generated;

/// <summary>For generated code only: which entries of a collection refer to the entries of another.</summary>
/// <typeparam name="T">The record of the collection whose entries refer.</typeparam>
/// <param name="lines">Returns a line for each entry that has referrers: its id, a tab, and the positions of its
/// referrers in their collection.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Referrers<T>(Func<string> lines)
    where T : class, IContentEntry<T>
{
    private Index? _index;

    /// <summary>The entries that refer to the one with this id, in their collection's order.</summary>
    public IReadOnlyList<T> Of(string id)
    {
        // After a hot reload the literal has other positions.
        var generation = ContentUpdates.Generation;
        var index = Volatile.Read(ref _index);
        if (index is null || index.Generation != generation)
            Volatile.Write(ref _index, index = new Index(generation, Read(lines())));
        return index.Positions.TryGetValue(id, out var positions) ? T.All.At(positions) : [];
    }

    private static Dictionary<string, int[]> Read(string lines)
    {
        var positions = new Dictionary<string, int[]>(StringComparer.Ordinal);
        foreach (var line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var tab = line.IndexOf('\t');
            positions.Add(line[..tab], [.. line[(tab + 1)..].Split(' ').Select(PositionOf)]);
        }

        return positions;

        static int PositionOf(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
    }

    private sealed record Index(int Generation, Dictionary<string, int[]> Positions);
}
