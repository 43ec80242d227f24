using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Binding;

/// <summary>A value of its member's type, in the form in which it is written into the
/// assembly.</summary>
internal abstract record BoundValue;

/// <summary>The key is missing: the member keeps its default.</summary>
internal sealed record AbsentValue : BoundValue
{
    public static readonly AbsentValue Instance = new();
}

internal sealed record NullValue : BoundValue
{
    public static readonly NullValue Instance = new();
}

/// <summary>A scalar in the form that <c>ISpanParsable&lt;T&gt;</c> reads under the invariant culture: dates as
/// <c>yyyy-MM-dd</c>, <c>DateTime</c> and <c>DateTimeOffset</c> in the round-trip form "O", an enum as its number,
/// <c>True</c> and <c>False</c>, text as it is.</summary>
/// <param name="Span">Its place, for what is found when entries are compared.</param>
internal sealed record ScalarValue(string Text, TextSpan Span) : BoundValue;

internal sealed record ListValue(ImmutableArray<BoundValue> Items) : BoundValue;

internal sealed record DictionaryValue(ImmutableArray<KeyValuePair<string, BoundValue>> Entries) : BoundValue;

/// <summary>One value for each member of the record's schema, in its order.</summary>
internal sealed record RecordValue(ImmutableArray<BoundValue> Members) : BoundValue;

/// <summary>The id or slug of another entry, not yet looked up.</summary>
internal sealed record ReferenceValue(string Target, string Id, TextSpan Span) : BoundValue;
