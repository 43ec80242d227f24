using ContentGen.Generator.Schema.Values;

namespace ContentGen.Generator.Inference.Judging;

/// <summary>The value of a member that cannot be null, in a post that is compiled in although its value is
/// wrong.</summary>
internal static class StandIns
{
    private const string EmptyList = "an empty list";

    /// <summary>Null for a type that has no unsurprising value, such as an address.</summary>
    public static ScalarStandIn? For(ValueSchema value) => value switch
    {
        ScalarSchema scalar => ScalarTypes.Of(scalar.Kind).StandIn,
        ListSchema list => new ScalarStandIn(list.Type + ".Empty", EmptyList),
        _ => null,
    };
}
