using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Layout;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Checking;

/// <summary>What all headers together give.</summary>
internal sealed record CheckResult(EquatableArray<CollectionLayout> Indexes, EquatableArray<Finding> Findings);
