using ContentGen.Generator.Shared;
using ContentGen.Generator.Suggestions;

namespace ContentGen.Generator.Schema.Values;

/// <summary>How a value of the front matter becomes a C# value.</summary>
/// <param name="Type">Fully qualified, without an outer <c>?</c>: <c>global::System.DateOnly</c>, <c>string</c>.</param>
internal abstract record ValueSchema(string Type);

internal sealed record ScalarSchema(ScalarKind Kind) : ValueSchema(ScalarTypes.Of(Kind).QualifiedName);

/// <param name="IsFlags">Whether a list of choices is one value.</param>
internal sealed record EnumSchema(string Type, EquatableArray<EnumChoice> Choices, bool IsFlags) : ValueSchema(Type);

/// <param name="Name">The C# member.</param>
/// <param name="Text">What a person should type: the <c>[EnumMember]</c> value, else the name.</param>
/// <param name="Value">The underlying number, in invariant digits.</param>
/// <param name="IsExact">Named by <c>[EnumMember]</c>: compared exactly but for case.</param>
internal sealed record EnumChoice(string Name, string Text, string Value, bool IsExact);

/// <summary>A mapping read into the record of <see cref="CollectionSchema.NestedRecords"/> with this type.</summary>
internal sealed record RecordValueSchema(string Type) : ValueSchema(Type);

internal sealed record ListSchema(string Type, ListShape Shape, ValueSchema Element, bool ElementIsNullable) : ValueSchema(Type);

internal enum ListShape
{
    Array,
    ImmutableArray,
    List,
    HashSet,
}

/// <summary>A mapping with any keys, read into a <c>Dictionary&lt;string, T&gt;</c>.</summary>
internal sealed record DictionarySchema(string Type, ValueSchema Value, bool ValueIsNullable) : ValueSchema(Type);

/// <summary>The id or slug of another collection's entry.</summary>
/// <param name="Target">The target record, fully qualified.</param>
/// <param name="IsLazy">A <c>Ref&lt;T&gt;</c>, resolved when asked; otherwise the entry itself.</param>
internal sealed record EntryReferenceSchema(string Type, string Target, bool IsLazy) : ValueSchema(Type);

/// <summary>The entry's own text, in a member named <c>Body</c>. No key sets it: it is always an absent value.</summary>
internal sealed record BodySchema(string Type) : ValueSchema(Type);
