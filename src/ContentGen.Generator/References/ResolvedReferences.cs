using ContentGen.Generator.Binding;
using ContentGen.Generator.Reading.DamagedText;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.References;

/// <summary>The entries that all references mean.</summary>
/// <param name="ids">By the path of the entry that refers; entries without references are not in it.</param>
/// <param name="incomplete">Paths of entries that are not compiled in, whether they are wrong themselves or refer to
/// one that is not.</param>
internal sealed class ResolvedReferences(IReadOnlyDictionary<string, EquatableArray<string>> ids, ISet<string> incomplete)
{
    public EquatableArray<string> IdsOf(EntryHeader header) =>
        ids.TryGetValue(header.ProjectPath, out var found) ? found : default;

    public bool IsComplete(EntryHeader header) => !incomplete.Contains(header.ProjectPath);
}
