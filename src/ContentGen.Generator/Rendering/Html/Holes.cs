using System.Collections.Immutable;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Rendering.Html;

/// <summary>Collects the holes of the body that is being written.</summary>
internal sealed class Holes
{
    private readonly List<BodyHole> _holes = [];
    private readonly List<LinkTarget> _targets = [];
    private readonly Dictionary<LinkTarget, int> _numbers = [];

    /// <param name="position">Where the target begins in the HTML.</param>
    /// <param name="written">The target as it is in the HTML.</param>
    /// <param name="source">The target in the file.</param>
    public void Add(int position, string written, LinkTarget target, TextSpan source)
    {
        if (!_numbers.TryGetValue(target, out var number))
        {
            number = _targets.Count;
            _targets.Add(target);
            _numbers.Add(target, number);
        }

        _holes.Add(new BodyHole(position, written, number, source));
    }

    /// <summary>Moves the holes after a position at which text was inserted.</summary>
    public void Move(int from, int by)
    {
        for (var i = _holes.Count - 1; i >= 0 && _holes[i].Position >= from; i--)
            _holes[i] = _holes[i] with { Position = _holes[i].Position + by };
    }

    /// <summary>Returns the holes and their targets, and clears the collection.</summary>
    public (ImmutableArray<BodyHole> Holes, EquatableArray<LinkTarget> Targets) Take()
    {
        var taken = (_holes.ToImmutableArray(), _targets.ToEquatableArray());
        _holes.Clear();
        _targets.Clear();
        _numbers.Clear();
        return taken;
    }
}
