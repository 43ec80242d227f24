using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Inference.Shapes;

/// <summary>What a value could be, without the value itself.</summary>
internal abstract record ValueShape;

/// <summary>A null, which counts as a key that is not there.</summary>
/// <param name="IsMeant">Whether it is written out, so that the key may be null.</param>
internal sealed record EmptyShape(bool IsMeant) : ValueShape
{
    public static readonly EmptyShape Nothing = new(IsMeant: false);
    public static readonly EmptyShape Null = new(IsMeant: true);
}

/// <summary>A value that the reading phase has found wrong: it is there, and fits whatever the others are.</summary>
internal sealed record UnreadableShape : ValueShape
{
    public static readonly UnreadableShape Instance = new();
}

internal sealed record ScalarShape(ScalarFits Fits) : ValueShape;

/// <param name="Items">Each kind of item once, so that one more tag is not another shape.</param>
internal sealed record ListShapes(EquatableArray<ValueShape> Items) : ValueShape;

internal sealed record MappingShape(EquatableArray<KeyShape> Keys) : ValueShape;

/// <param name="Key">As the post writes it.</param>
internal sealed record KeyShape(string Key, ValueShape Value);
