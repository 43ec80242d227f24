using ContentGen.Generator.Inference.Shapes;
using ContentGen.Generator.Schema.Values;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Inference.Types;

/// <summary>A type that was found for the values of a key, before it has a name in C#.</summary>
internal abstract record InferredType
{
    /// <summary>Whether binding such a value would give no finding.</summary>
    public abstract bool Accepts(ValueShape shape);
}

internal sealed record ScalarType(ScalarKind Kind) : InferredType
{
    public override bool Accepts(ValueShape shape) =>
        shape is UnreadableShape || (shape is ScalarShape scalar && Accepts(scalar.Fits));

    private bool Accepts(ScalarFits fits) => Kind switch
    {
        ScalarKind.String => true,
        ScalarKind.Boolean => fits.HasFlag(ScalarFits.Boolean),
        ScalarKind.Int32 => fits.HasFlag(ScalarFits.Int32),
        ScalarKind.Int64 => fits.HasFlag(ScalarFits.Int64),
        ScalarKind.Double => fits.HasFlag(ScalarFits.Double),
        ScalarKind.DateOnly => fits.HasFlag(ScalarFits.Date) && !fits.HasFlag(ScalarFits.Impossible),
        ScalarKind.DateTimeOffset => fits.HasFlag(ScalarFits.Moment) && !fits.HasFlag(ScalarFits.Impossible),
        ScalarKind.Uri => fits.HasFlag(ScalarFits.Uri),
        _ => throw new InvalidOperationException($"{Kind} is never inferred."),
    };
}

/// <summary>A list, in which a lone value is a list of one.</summary>
internal sealed record ListType(InferredType Element) : InferredType
{
    public override bool Accepts(ValueShape shape) => shape switch
    {
        UnreadableShape => true,
        ScalarShape => Element.Accepts(shape),
        ListShapes list => list.Items.Items.All(Element.Accepts),
        _ => false,
    };
}

/// <summary>No type: some posts have nested keys where others have text or a list, and neither is a mistake.</summary>
internal sealed record MixedType : InferredType
{
    public static readonly MixedType Instance = new();

    public override bool Accepts(ValueShape shape) => true;
}

/// <param name="Members">The required ones first, as a declaration has them.</param>
internal sealed record RecordType(EquatableArray<InferredMember> Members) : InferredType
{
    /// <summary>The keys whose values have no type in common.</summary>
    public EquatableArray<MixedKey> Mixed { get; init; }

    public override bool Accepts(ValueShape shape) =>
        shape is UnreadableShape
            || (shape is MappingShape mapping && Members.Items.All(member => member.Accepts(mapping)));
}

/// <summary>A mapping that no post has ever filled, so that nothing is known of its keys.</summary>
internal sealed record OpenType : InferredType
{
    public static readonly OpenType Instance = new();

    public override bool Accepts(ValueShape shape) => shape is UnreadableShape or MappingShape;
}

/// <summary>A key of a record that has no member for it.</summary>
/// <param name="Nested">A post in which it has nested keys, relative to the project.</param>
/// <param name="Other">A post in which it has not.</param>
internal sealed record MixedKey(EquatableArray<string> Spellings, string Nested, string Other);

/// <param name="Spellings">Of the key in the posts, the first one first; all equal ignoring case, <c>-</c> and
/// <c>_</c>.</param>
/// <param name="Agreement">Only where some post disagrees: otherwise each new post would change the findings of all posts.</param>
internal sealed record InferredMember(
    EquatableArray<string> Spellings, InferredType Type, bool IsRequired, Agreement? Agreement)
{
    public string Key => Spellings[0];

    public bool Accepts(MappingShape mapping)
    {
        foreach (var key in mapping.Keys)
        {
            if (LooseKey.Comparer.Equals(key.Key, Key))
                return key.Value is EmptyShape ? !IsRequired : Type.Accepts(key.Value);
        }

        return !IsRequired;
    }
}
