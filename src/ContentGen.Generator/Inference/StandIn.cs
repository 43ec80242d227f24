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
        ScalarSchema scalar => ScalarTypes.Of(scalar.Kind).StandIn is { } standIn
            ? new StandIn(standIn.Expression, standIn.Shown)
            : null,
        ListSchema list => new StandIn(list.Type + ".Empty", "an empty list"),
        _ => null,
    };
}
