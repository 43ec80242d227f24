using System.Collections.Immutable;
using ContentGen.Generator.Binding;
using ContentGen.Generator.Binding.Findings;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Inference.Types;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Inference.Judging;

/// <summary>Judges the posts of an inferred record: what is wrong with one is a warning.</summary>
/// <param name="Agreements">Where the posts of the collection disagree.</param>
/// <param name="OtherFiles">The paths of files that lack keys since they are not posts.</param>
/// <param name="HasMajority">Whether one more post could be unlike nearly all others.</param>
internal sealed record LenientJudge(
    EquatableArray<MemberAgreement> Agreements, EquatableArray<string> OtherFiles, bool HasMajority) : IEntryJudge
{
    public IEnumerable<Finding> OfValues(ImmutableArray<BoundFinding> findings, bool isListed) =>
        OutlierFindings.Of(findings, this, isListed);

    public IEnumerable<Finding> OfPost(IEnumerable<Finding> findings) => Leniency.Applied(findings);
}
