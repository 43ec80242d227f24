using System.Collections.Immutable;
using ContentGen.Generator.Binding.Findings;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Schema;

namespace ContentGen.Generator.Binding;

/// <summary>Decides what the findings of a collection's posts become.</summary>
/// <remarks>Compares by value: a post is bound again when the judge of its collection has changed.</remarks>
internal interface IEntryJudge
{
    /// <summary>Judges what is wrong with the keys and values of a post.</summary>
    /// <param name="findings">In the order of the file.</param>
    /// <param name="isListed">Whether nothing but its values is wrong with the post; otherwise it is left out.</param>
    IEnumerable<Finding> OfValues(ImmutableArray<BoundFinding> findings, bool isListed);

    /// <summary>Judges all findings of a post, those of its values included.</summary>
    IEnumerable<Finding> OfPost(IEnumerable<Finding> findings);
}

/// <summary>Knows the judge of each collection.</summary>
internal interface IEntryJudges
{
    IEntryJudge Of(CollectionSchema schema);
}

/// <summary>Judges the posts of a declared record: an error is an error.</summary>
internal sealed record StrictJudge : IEntryJudge
{
    public static readonly StrictJudge Instance = new();

    public IEnumerable<Finding> OfValues(ImmutableArray<BoundFinding> findings, bool isListed) =>
        findings.Select(static bound => bound.Finding);

    public IEnumerable<Finding> OfPost(IEnumerable<Finding> findings) => findings;
}
