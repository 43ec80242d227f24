using ContentGen.Generator.Schema.Values;

namespace ContentGen.Generator.Binding.Constraints;

/// <summary>Whether two bound texts of one type are the same value: <c>1.50</c> and <c>1.5</c> are, among
/// numbers.</summary>
internal static class ValueEquality
{
    public static bool AreEqual(ValueSchema schema, string left, string right) =>
        schema is ScalarSchema { Kind: var kind } && (kind.IsNumber() || kind == ScalarKind.DateTimeOffset)
            ? ValueOrder.Compare(kind, left, right) == 0
            : string.Equals(left, right, StringComparison.Ordinal);
}
