using ContentGen.Generator.Inference.Shapes;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Inference.Types;

/// <summary>One key in all mappings that have it, however they spell it.</summary>
internal sealed class KeyGroup
{
    private readonly List<string> _spellings = [];
    private readonly List<Occurrence> _values = [];
    private int _last = -1;

    public IReadOnlyList<Occurrence> Values => _values;

    public EquatableArray<string> Spellings => _spellings.ToEquatableArray();

    public string Key => _spellings[0];

    /// <summary>Whether some post has an explicit <c>null</c>.</summary>
    public bool IsNullable { get; private set; }

    /// <summary>How many posts have it with a value that could not be read.</summary>
    public int Unreadable { get; private set; }

    /// <summary>The mappings that have the key, with a value or without.</summary>
    public HashSet<int> Mappings { get; } = [];

    /// <summary>The first post with such a value, or the first with any.</summary>
    public string Example(Func<ValueShape, bool> isSuch) =>
        (_values.Exists(one => isSuch(one.Shape)) ? _values.First(one => isSuch(one.Shape)) : _values[0]).ProjectPath;

    public void Add(int mapping, KeyShape key, string projectPath)
    {
        // Two keys of one mapping that are alike have been reported, and the first one is read.
        if (_last == mapping)
            return;

        _last = mapping;
        Mappings.Add(mapping);
        if (!_spellings.Contains(key.Key))
            _spellings.Add(key.Key);
        if (key.Value is EmptyShape { IsMeant: true })
            IsNullable = true;
        if (key.Value is UnreadableShape)
            Unreadable++;
        else if (key.Value is not EmptyShape)
            _values.Add(new Occurrence(key.Value, projectPath));
    }
}
