using ContentGen.Generator.Binding.Headers;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.References;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Checking;

/// <summary>The result of comparing all entries with each other.</summary>
/// <param name="Schemas">The collections.</param>
/// <param name="Sizes">The number of files in each collection, in the same order.</param>
/// <param name="Rejected">The sorted paths of entries that another entry excludes, such as the second of two with the
/// same slug.</param>
/// <param name="References">What the entries refer to, and which of them are not compiled in because of that.</param>
/// <param name="Findings">Findings about entries that do not fit together.</param>
/// <param name="Faults">Failures of the generator itself.</param>
internal sealed record CheckResult(
    CollectionSchemas Schemas,
    EquatableArray<CollectionSize> Sizes,
    EquatableArray<string> Rejected,
    ReferenceResolution References,
    EquatableArray<HeaderFinding> Findings,
    EquatableArray<Finding> Faults);

internal sealed record CollectionSize(CollectionSchema Schema, int Files);
