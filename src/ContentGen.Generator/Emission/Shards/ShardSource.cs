using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Emission.Shards;

/// <param name="Faults">Reports the bodies on which the generator itself failed.</param>
internal sealed record ShardSource(SourceText Text, EquatableArray<Finding> Faults);
