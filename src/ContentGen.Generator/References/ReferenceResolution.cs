using ContentGen.Generator.Binding.Headers;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.References;

/// <summary>The result of resolving all references of a project.</summary>
/// <param name="Tables">The references of each entry that has any, by path.</param>
/// <param name="Incomplete">The sorted paths of the entries that are not compiled in, because they are wrong themselves
/// or refer to such an entry.</param>
/// <param name="Findings">What is wrong with the references.</param>
internal sealed record ReferenceResolution(
    EquatableArray<EntryReferences> Tables, EquatableArray<string> Incomplete, EquatableArray<HeaderFinding> Findings);
