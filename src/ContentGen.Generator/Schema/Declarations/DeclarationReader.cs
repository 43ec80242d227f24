using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Schema.Symbols;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContentGen.Generator.Schema.Declarations;

/// <summary>Reads the record's header, and what of the record another part of it must respect.</summary>
internal sealed class DeclarationReader(DeclarationContext context)
{
    public RecordDeclaration Read(INamedTypeSymbol record)
    {
        new DeclarationChecks(context).Check(record);
        if (context.Compilation.LanguageVersion < LanguageVersion.CSharp12)
            context.Report(SchemaRules.OldLanguage, context.PlaceOfName(record), context.Compilation.LanguageVersion.ToDisplayString());
        ReportTakenNames(record);

        return new RecordDeclaration(
            record.ContainingNamespace.Declared(),
            record.ContainingTypes().Select(TypeHeaders.PartialHeader).ToEquatableArray(),
            record.Name,
            record.DeclaredAccessibility == Accessibility.Public ? "public" : "internal",
            record.IsSealed,
            record.BaseType is { SpecialType: not SpecialType.System_Object },
            ReservedNames.OfEntries.Where(name => Declared(record, name) is null).ToEquatableArray(),
            HasPrintMembers(record) ? null : PrintedMembers(record));
    }

    private void ReportTakenNames(INamedTypeSymbol record)
    {
        foreach (var name in ReservedNames.OfCollections)
        {
            if (Declared(record, name) is { } member)
                context.Report(SchemaRules.NameTaken, context.PlaceOfName(member), member.ShownMember(), name);
        }

        // C# allows no member that is named as its type.
        if (ReservedNames.OfCollectionRecords.Contains(record.Name))
            context.Report(SchemaRules.NameTaken, context.PlaceOfName(record), record.Name, record.Name);
    }

    private ISymbol? Declared(INamedTypeSymbol record, string name) =>
        record.GetMembers(name).FirstOrDefault()
        ?? record.BasesFirst()
            .Where(declaring => !ReferenceEquals(declaring, record))
            .SelectMany(declaring => declaring.GetMembers(name))
            .FirstOrDefault(member => context.Compilation.IsSymbolAccessibleWithin(member, record));

    // Neither can be passed on as an object.
    private static bool IsPrintable(ITypeSymbol type) => !type.IsRefLikeType && type.TypeKind is not (TypeKind.Pointer or TypeKind.FunctionPointer);

    private static bool HasPrintMembers(INamedTypeSymbol record) =>
        record.GetMembers("PrintMembers").Any(static member => !member.IsImplicitlyDeclared);

    private static EquatableArray<string> PrintedMembers(INamedTypeSymbol record) => record.GetMembers()
        .Where(static member => member is { IsStatic: false, DeclaredAccessibility: Accessibility.Public } && member switch
        {
            IPropertySymbol property => property is { GetMethod: not null, IsIndexer: false, IsOverride: false },
            IFieldSymbol => member.CanBeReferencedByName,
            _ => false,
        })
        .Where(static member => IsPrintable(member.MemberType()) && !member.IsObsoleteAsError())
        .Select(static member => member.Name)
        .ToEquatableArray();
}
