using System.Collections.Immutable;

namespace ContentGen.Generator.Rendering.Html;

/// <summary>Collects the holes of the body that is being written.</summary>
internal sealed class Holes
{
    private readonly List<BodyHole> _holes = [];

    public void Add(int position, int length) => _holes.Add(new BodyHole(position, length));

    /// <summary>Moves the holes after a position at which text was inserted.</summary>
    public void Move(int from, int by)
    {
        for (var i = _holes.Count - 1; i >= 0 && _holes[i].Position >= from; i--)
            _holes[i] = _holes[i] with { Position = _holes[i].Position + by };
    }

    /// <summary>Returns the holes and clears the collection.</summary>
    public ImmutableArray<BodyHole> Take()
    {
        var taken = _holes.ToImmutableArray();
        _holes.Clear();
        return taken;
    }
}
