using ContentGen.Generator.Model;

namespace ContentGen.Generator.Checking;

/// <summary>What all headers together give.</summary>
internal sealed record CheckResult(EquatableArray<CollectionIndex> Indexes, EquatableArray<Finding> Findings);
