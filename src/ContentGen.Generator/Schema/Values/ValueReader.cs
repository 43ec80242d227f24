using ContentGen.Generator.Schema.Symbols;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Schema.Values;

/// <summary>Decides how the values of a C# type are read from front matter, if they can be.</summary>
internal sealed class ValueReader(DeclarationContext context, NestedRecords nested)
{
    public Result<ValueSchema> Read(ITypeSymbol type)
    {
        type = type.WithoutNull();
        if (ScalarTypes.Of(type) is { } scalar)
            return new ScalarSchema(scalar.Kind);

        return type switch
        {
            { TypeKind: TypeKind.Error } => Unreadable.Undeclared,
            IArrayTypeSymbol array => ReadArray(array),
            INamedTypeSymbol { TypeKind: TypeKind.Enum } choice => ReadEnum(choice),
            INamedTypeSymbol named when CollectionTypes.ShapeOf(named) is { } shape =>
                ReadList(named, shape, named.TypeArguments[0]),
            INamedTypeSymbol named when CollectionTypes.IsDictionary(named) => ReadDictionary(named),
            INamedTypeSymbol named when named.MetadataName() == KnownTypes.Ref =>
                ReadReference(named, named.TypeArguments[0], isLazy: true),
            INamedTypeSymbol named when named.IsCollection() => ReadReference(named, named, isLazy: false),
            INamedTypeSymbol named => ReadRecord(named),
            _ => Unreadable.Type,
        };
    }

    private Result<ValueSchema> ReadEnum(INamedTypeSymbol type) =>
        context.CanReach(type) ? EnumReader.Read(type, context) : Unreadable.Inaccessible;

    private Result<ValueSchema> ReadArray(IArrayTypeSymbol array) => array.IsSZArray
        ? ReadList(array, ListShape.Array, array.ElementType)
        : new Objection("it has more than one dimension; use an array of arrays");

    private Result<ValueSchema> ReadList(ITypeSymbol list, ListShape shape, ITypeSymbol element) =>
        Read(element).Select<ValueSchema>(
            value => new ListSchema(list.Qualified(), shape, value, element.AcceptsNull()));

    private Result<ValueSchema> ReadDictionary(INamedTypeSymbol type)
    {
        var key = type.TypeArguments[0];
        if (key.SpecialType != SpecialType.System_String)
            return new Objection($"its keys are of type '{key.Shown()}'; use string keys");

        var element = type.TypeArguments[1];
        return Read(element).Select<ValueSchema>(
            value => new DictionarySchema(type.Qualified(), value, element.AcceptsNull()));
    }

    private Result<ValueSchema> ReadReference(INamedTypeSymbol type, ITypeSymbol target, bool isLazy)
    {
        if (target.TypeKind == TypeKind.Error)
            return Unreadable.Undeclared;
        if (!target.IsCollection())
            return new Objection($"'{target.Shown()}' is not a collection; put [ContentCollection] on it");
        if (!context.IsOurs(target))
            return new Objection("its posts belong to another project, so their ids are not known here; use string");

        return new EntryReferenceSchema(type.Qualified(), target.WithoutNull().Qualified(), isLazy);
    }

    private Result<ValueSchema> ReadRecord(INamedTypeSymbol type)
    {
        if (type.MetadataName() == KnownTypes.Body)
            return new Objection(
                "only a member named 'Body' of the collection's record can be the post's text; rename it");

        return (NestedTypes.ObjectionTo(type, context) ?? nested.ObjectionTo(type)) is { } objection
            ? objection
            : new RecordValueSchema(type.Qualified());
    }
}
