using ContentGen.Generator.Schema.Declarations;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Schema.Values;

/// <summary>Turns a C# type into the way in which its values are read.</summary>
internal sealed class ValueReader(DeclarationContext context)
{
    private const string ReadableTypes =
        "use text, a number, bool, a date or time, Guid, Uri, an enum, a record, another collection's record, or a list or dictionary of these";

    private const string Unknown =
        "it is not known here; what a source generator makes cannot be seen, so that the declaration of an inferred record must be pasted into the project first";

    /// <summary>Null with the reason when front matter cannot fill the type.</summary>
    public ValueSchema? Read(ITypeSymbol type, out string reason)
    {
        type = type.WithoutNull();
        reason = ReadableTypes;

        if (ScalarTypes.Of(type) is { } scalar)
            return new ScalarSchema(scalar.Kind);

        switch (type)
        {
            case { TypeKind: TypeKind.Error }:
                reason = Unknown;
                return null;
            case { TypeKind: TypeKind.Enum }:
                return ReadEnum((INamedTypeSymbol)type, ref reason);
            case IArrayTypeSymbol array:
                return ReadArray(array, ref reason);
            case INamedTypeSymbol named when CollectionTypes.ShapeOf(named) is { } shape:
                return ReadList(named, shape, named.TypeArguments[0], ref reason);
            case INamedTypeSymbol named when CollectionTypes.IsDictionary(named):
                return ReadDictionary(named, ref reason);
            case INamedTypeSymbol named when named.MetadataName() == KnownNames.Ref:
                return ReadReference(named, named.TypeArguments[0], isLazy: true, ref reason);
            case INamedTypeSymbol named when named.IsCollection():
                return ReadReference(named, named, isLazy: false, ref reason);
            case INamedTypeSymbol named:
                return ReadRecord(named, ref reason);
            default:
                return null;
        }
    }

    private ValueSchema? ReadEnum(INamedTypeSymbol type, ref string reason)
    {
        if (!context.CanReach(type))
            return Unreadable(out reason, "it is not accessible; make it internal or public");

        return EnumReader.Read(type, context);
    }

    private ValueSchema? ReadArray(IArrayTypeSymbol array, ref string reason) =>
        array.IsSZArray
            ? ReadList(array, ListShape.Array, array.ElementType, ref reason)
            : Unreadable(out reason, "it has more than one dimension; use an array of arrays");

    private ValueSchema? ReadList(ITypeSymbol list, ListShape shape, ITypeSymbol element, ref string reason) =>
        Read(element, out reason) is { } value ? new ListSchema(list.Qualified(), shape, value, element.AcceptsNull()) : null;

    private ValueSchema? ReadDictionary(INamedTypeSymbol type, ref string reason)
    {
        if (type.TypeArguments[0].SpecialType != SpecialType.System_String)
            return Unreadable(out reason, "the keys of a dictionary must be strings");

        var element = type.TypeArguments[1];
        return Read(element, out reason) is { } value
            ? new DictionarySchema(type.Qualified(), value, element.AcceptsNull())
            : null;
    }

    private ValueSchema? ReadReference(INamedTypeSymbol type, ITypeSymbol target, bool isLazy, ref string reason)
    {
        if (target.TypeKind == TypeKind.Error)
            return Unreadable(out reason, Unknown);

        if (!target.IsCollection())
            return Unreadable(out reason, $"'{target.Shown()}' is not a collection; put [ContentCollection] on it");

        if (!SymbolEqualityComparer.Default.Equals(target.ContainingAssembly, context.Compilation.Assembly))
            return Unreadable(out reason, "its posts lie in another project, so that their ids are not known here; use a string");

        return new EntryReferenceSchema(type.Qualified(), target.WithoutNull().Qualified(), isLazy);
    }

    private ValueSchema? ReadRecord(INamedTypeSymbol type, ref string reason)
    {
        if (type.MetadataName() == KnownNames.Body)
            return Unreadable(out reason, "a post's own text goes into a member named 'Body' of the collection's record");

        if (NestedTypes.ReasonAgainst(type, context) is { } against)
            return Unreadable(out reason, against.Length == 0 ? ReadableTypes : against);

        if (context.NestedRecords.IsFull)
            return Unreadable(out reason, "it contains ever more types; break the circle of generic types");

        var fault = context.NestedRecords.ReasonFor(type, nested => new RecordReader(context).ReadNested(nested));
        return fault is null ? new RecordValueSchema(type.Qualified()) : Unreadable(out reason, fault);
    }

    private static ValueSchema? Unreadable(out string reason, string because)
    {
        reason = because;
        return null;
    }
}
