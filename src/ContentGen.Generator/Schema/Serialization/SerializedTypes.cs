using ContentGen.Generator.Schema.Symbols;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Schema.Serialization;

/// <summary>Reads the types that a <c>JsonSerializerContext</c> serializes.</summary>
internal static class SerializedTypes
{
    public const string AttributeName = "System.Text.Json.Serialization.JsonSerializableAttribute";

    /// <summary>The types of all <c>[JsonSerializable]</c> attributes of one class, and those inside lists and the
    /// like.</summary>
    public static EquatableArray<SerializedType> Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return context.Attributes
            .Where(static attribute => attribute.ConstructorArguments.Length == 1)
            .SelectMany(attribute => TypesIn(attribute.ConstructorArguments[0].Value as ITypeSymbol)
                .Select(type => new SerializedType(
                    type.WithoutNull().Qualified(), attribute.PlaceOf(name: null, 0) ?? FilePlace.None)))
            .ToEquatableArray();
    }

    private static IEnumerable<ITypeSymbol> TypesIn(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => TypesIn(array.ElementType),
        INamedTypeSymbol { IsGenericType: true } generic => generic.TypeArguments.SelectMany(TypesIn).Prepend(generic),
        INamedTypeSymbol named => [named],
        _ => [],
    };
}

/// <param name="Type">Fully qualified.</param>
/// <param name="Place">The argument of the attribute.</param>
internal sealed record SerializedType(string Type, FilePlace Place);
