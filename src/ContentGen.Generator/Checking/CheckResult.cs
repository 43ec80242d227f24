using ContentGen.Generator.Binding.Headers;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.References;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Checking;

/// <summary>What all headers together give.</summary>
/// <param name="Schemas">The collections.</param>
/// <param name="Sizes">How many files each of them has, in the same order.</param>
/// <param name="Rejected">The paths of entries that another entry excludes, such as the second of one slug; by path.</param>
/// <param name="References">What the entries refer to, and which of them are not compiled in because of it.</param>
/// <param name="Findings">What is wrong with entries next to others.</param>
/// <param name="Faults">Where the generator itself failed.</param>
internal sealed record CheckResult(
    CollectionSchemas Schemas,
    EquatableArray<CollectionSize> Sizes,
    EquatableArray<string> Rejected,
    ReferenceResolution References,
    EquatableArray<HeaderFinding> Findings,
    EquatableArray<Finding> Faults);

internal sealed record CollectionSize(CollectionSchema Schema, int Files);
