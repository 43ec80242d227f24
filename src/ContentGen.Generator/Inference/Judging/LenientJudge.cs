using System.Collections.Immutable;
using ContentGen.Generator.Binding;
using ContentGen.Generator.Binding.Findings;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Inference.Types;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Inference.Judging;

/// <summary>Judges the posts of an inferred record: what is wrong with one is a warning.</summary>
/// <param name="Agreements">Where the posts of the collection disagree.</param>
internal sealed record LenientJudge(EquatableArray<MemberAgreement> Agreements) : IEntryJudge
{
    public IEnumerable<Finding> OfValues(ImmutableArray<BoundFinding> findings, bool isListed) =>
        OutlierFindings.Of(findings, Agreements, isListed);

    public IEnumerable<Finding> OfPost(IEnumerable<Finding> findings) => Leniency.Applied(findings);
}
