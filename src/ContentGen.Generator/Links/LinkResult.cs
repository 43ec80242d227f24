using ContentGen.Generator.Binding.Headers;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Links;

/// <summary>What became of the targets of all posts.</summary>
/// <param name="Resolved">The posts of which at least one target is replaced, by path.</param>
/// <param name="Findings">The number in the address of a finding is that of the target.</param>
internal sealed record LinkResult(EquatableArray<ResolvedLinks> Resolved, EquatableArray<HeaderFinding> Findings);

/// <param name="Urls">For each target of the post, the URL that replaces its path; null where it stays as it is.</param>
internal sealed record ResolvedLinks(string ProjectPath, EquatableArray<string?> Urls);
