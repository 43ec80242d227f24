namespace ContentGen;

/// <summary>A heading of a body, with the headings below it.</summary>
public sealed class Heading
{
    private readonly List<Heading> _children = [];

    internal Heading(int level, string id, string text)
    {
        Level = level;
        Id = id;
        Text = text;
        Children = _children.AsReadOnly();
    }

    /// <summary>1 to 6, as in <c>&lt;h1&gt;</c> to <c>&lt;h6&gt;</c>.</summary>
    public int Level { get; }

    /// <summary>The element's <c>id</c>, the target of a link <c>#id</c>; empty if a heading in raw HTML has
    /// none.</summary>
    public string Id { get; }

    /// <summary>The heading as plain text.</summary>
    public string Text { get; }

    /// <summary>
    /// The headings up to the next one of this level or above it. No heading is invented for a skipped level: an
    /// <c>h4</c> can be a child of an <c>h2</c>.
    /// </summary>
    public IReadOnlyList<Heading> Children { get; }

    internal void Add(Heading child) => _children.Add(child);

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
