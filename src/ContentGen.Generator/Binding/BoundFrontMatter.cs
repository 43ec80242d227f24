using System.Collections.Immutable;
using ContentGen.Generator.Binding.Findings;

namespace ContentGen.Generator.Binding;

/// <summary>A post's front matter as its record's values.</summary>
/// <param name="Values">One for each member, in order; a member whose value is wrong is <see cref="AbsentValue"/> and
/// there is a finding.</param>
/// <param name="Findings">Everything wrong with keys and values, in the order of the file.</param>
internal sealed record BoundFrontMatter(RecordValue Values, ImmutableArray<BoundFinding> Findings);
