using ContentGen.Generator.Shared;

namespace ContentGen.Generator.References;

/// <summary>The entries that the references of one entry resolve to.</summary>
internal sealed class ReferenceTable(EquatableArray<ResolvedReference> all) : IEquatable<ReferenceTable>
{
    public static readonly ReferenceTable Empty = new(default);

    // One post may have tens of thousands of references, each of which is looked up.
    private readonly Lazy<Dictionary<(string Target, string Text), string>> _ids = new(() =>
    {
        var ids = new Dictionary<(string Target, string Text), string>();
        foreach (var reference in all)
            ids[(reference.Target, reference.Text)] = reference.Id;
        return ids;
    });

    public EquatableArray<ResolvedReference> All => all;

    /// <summary>The id of the entry that a text resolves to, or null where there is none.</summary>
    /// <param name="target">The record of the referenced entry, fully qualified.</param>
    /// <param name="text">The reference as the post writes it: an id or a slug.</param>
    public string? IdOf(string target, string text) => _ids.Value.TryGetValue((target, text), out var id) ? id : null;

    public bool Equals(ReferenceTable? other) =>
        ReferenceEquals(this, other) || (other is not null && all.Equals(other.All));

    public override bool Equals(object? obj) => Equals(obj as ReferenceTable);

    public override int GetHashCode() => all.GetHashCode();
}

/// <param name="Target">The record of the referenced entry, fully qualified.</param>
/// <param name="Text">The reference as the post writes it: an id or a slug.</param>
/// <param name="Id">The id of the referenced entry.</param>
internal readonly record struct ResolvedReference(string Target, string Text, string Id);

/// <param name="ProjectPath">The path of the referring entry.</param>
internal sealed record EntryReferences(string ProjectPath, ReferenceTable Table);
