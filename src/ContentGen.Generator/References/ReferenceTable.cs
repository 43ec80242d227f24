using ContentGen.Generator.Shared;

namespace ContentGen.Generator.References;

/// <summary>The entries that the references of one entry resolve to.</summary>
internal sealed record ReferenceTable(EquatableArray<ResolvedReference> All)
{
    public static readonly ReferenceTable Empty = new(default(EquatableArray<ResolvedReference>));

    /// <summary>The id of the entry that a text resolves to, or null where there is none.</summary>
    /// <param name="target">The record of the referenced entry, fully qualified.</param>
    /// <param name="text">The reference as the post writes it: an id or a slug.</param>
    public string? IdOf(string target, string text)
    {
        foreach (var reference in All)
        {
            if (reference.Text == text && reference.Target == target)
                return reference.Id;
        }

        return null;
    }
}

/// <param name="Target">The record of the referenced entry, fully qualified.</param>
/// <param name="Text">The reference as the post writes it: an id or a slug.</param>
/// <param name="Id">The id of the referenced entry.</param>
internal readonly record struct ResolvedReference(string Target, string Text, string Id);

/// <param name="ProjectPath">The path of the referring entry.</param>
internal sealed record EntryReferences(string ProjectPath, ReferenceTable Table);
