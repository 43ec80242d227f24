using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Schema.Values;

/// <summary>How a value of the front matter becomes a C# value.</summary>
/// <param name="Type">Fully qualified, without an outer <c>?</c>: <c>global::System.DateOnly</c>.</param>
internal abstract record ValueSchema(string Type)
{
    /// <summary>The record that a value or one inside it refers to, fully qualified; null when it refers to none.</summary>
    public virtual string? ReferenceTarget => null;
}

internal sealed record ScalarSchema(ScalarKind Kind) : ValueSchema(ScalarTypes.Of(Kind).QualifiedName);

/// <param name="IsFlags">Whether a list of choices is one value.</param>
internal sealed record EnumSchema(string Type, EquatableArray<EnumChoice> Choices, bool IsFlags) : ValueSchema(Type);

/// <param name="Name">The C# member.</param>
/// <param name="Text">What a person should type: the <c>[EnumMember]</c> value, else the name.</param>
/// <param name="Value">The underlying number, in invariant digits.</param>
/// <param name="IsExact">Named by <c>[EnumMember]</c>: compared exactly, except for case.</param>
internal sealed record EnumChoice(string Name, string Text, string Value, bool IsExact);

/// <summary>A mapping that becomes the record of this type in <see cref="CollectionSchema.NestedRecords"/>.</summary>
internal sealed record RecordValueSchema(string Type) : ValueSchema(Type);

internal sealed record ListSchema(string Type, ListShape Shape, ValueSchema Element, bool ElementIsNullable)
    : ValueSchema(Type)
{
    public override string? ReferenceTarget => Element.ReferenceTarget;
}

internal enum ListShape
{
    Array,
    ImmutableArray,
    List,
    HashSet,
}

/// <summary>A mapping with any keys that becomes a <c>Dictionary&lt;string, T&gt;</c>.</summary>
internal sealed record DictionarySchema(string Type, ValueSchema Value, bool ValueIsNullable) : ValueSchema(Type)
{
    public override string? ReferenceTarget => Value.ReferenceTarget;
}

/// <summary>The id or slug of another collection's entry.</summary>
/// <param name="Target">The target record, fully qualified.</param>
/// <param name="IsLazy">A <c>Ref&lt;T&gt;</c>, resolved on demand; otherwise the entry itself.</param>
internal sealed record EntryReferenceSchema(string Type, string Target, bool IsLazy) : ValueSchema(Type)
{
    public override string? ReferenceTarget => Target;
}

/// <summary>The entry's own text, in a member named <c>Body</c>. No key sets it: its value is always absent.</summary>
internal sealed record BodySchema(string Type) : ValueSchema(Type);
