using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Schema.Values;

namespace ContentGen.Generator.Inference;

/// <summary>What a member that may not be null holds in a post that is compiled in although its value is wrong.</summary>
/// <param name="Expression">In C#; null where the type's default will do.</param>
/// <param name="Shown">For messages.</param>
internal sealed record StandIn(string? Expression, string Shown)
{
    /// <summary>Null for a type that has no value of which nobody could be surprised, such as an address.</summary>
    public static StandIn? For(ValueSchema value) => value switch
    {
        ScalarSchema { Kind: ScalarKind.String } => new StandIn("\"\"", "an empty text"),
        ScalarSchema { Kind: ScalarKind.Boolean } => new StandIn(null, "false"),
        ScalarSchema { Kind: ScalarKind.DateOnly or ScalarKind.DateTimeOffset } => new StandIn(null, "the date 0001-01-01"),
        ScalarSchema { Kind: var kind } when kind.IsNumber() => new StandIn(null, "0"),
        ListSchema list => new StandIn(list.Type + ".Empty", "an empty list"),
        _ => null,
    };
}
