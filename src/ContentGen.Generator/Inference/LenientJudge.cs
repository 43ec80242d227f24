using ContentGen.Generator.Binding;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Posts;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Inference;

/// <summary>Judges the posts of an inferred record: what is wrong with one is a warning.</summary>
/// <param name="Agreements">Where the posts of the collection disagree.</param>
internal sealed record LenientJudge(EquatableArray<MemberAgreement> Agreements) : IEntryJudge
{
    public IEnumerable<Finding> OfValues(ParsedPost post, BoundFrontMatter bound, CollectionSchema schema, bool isListed) =>
        OutlierFindings.Of(post, bound, schema, Agreements, isListed);

    public IEnumerable<Finding> OfPost(IEnumerable<Finding> findings) => Leniency.Applied(findings);
}
