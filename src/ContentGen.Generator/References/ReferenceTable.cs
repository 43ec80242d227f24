using ContentGen.Generator.Shared;

namespace ContentGen.Generator.References;

/// <summary>The entries that the references of one entry mean.</summary>
internal sealed record ReferenceTable(EquatableArray<ResolvedReference> All)
{
    public static readonly ReferenceTable Empty = new(default(EquatableArray<ResolvedReference>));

    /// <summary>The id of the entry that a text resolves to, or null where there is none.</summary>
    /// <param name="target">The record of the entry that is meant, fully qualified.</param>
    /// <param name="text">What the post writes: an id or a slug.</param>
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

/// <param name="Target">The record of the entry that is meant, fully qualified.</param>
/// <param name="Text">What the post writes: an id or a slug.</param>
/// <param name="Id">The entry's id.</param>
internal readonly record struct ResolvedReference(string Target, string Text, string Id);

/// <param name="ProjectPath">The entry that refers.</param>
internal sealed record EntryReferences(string ProjectPath, ReferenceTable Table);
