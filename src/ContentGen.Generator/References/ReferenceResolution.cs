using ContentGen.Generator.Binding.Headers;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.References;

/// <summary>What came of all references of a project.</summary>
/// <param name="Tables">The references of each entry that has some, by path.</param>
/// <param name="Incomplete">The paths of the entries that are not compiled in, whether they are wrong themselves or refer to one
/// that is not; by path.</param>
/// <param name="Findings">What is wrong with the references.</param>
internal sealed record ReferenceResolution(
    EquatableArray<EntryReferences> Tables, EquatableArray<string> Incomplete, EquatableArray<HeaderFinding> Findings);
