using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Schema.Symbols;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContentGen.Generator.Schema.Declarations;

/// <summary>Reads the record's header, and which of its members another part of it must respect.</summary>
internal sealed class DeclarationReader(DeclarationContext context)
{
    public RecordDeclaration Read(INamedTypeSymbol record)
    {
        new DeclarationChecks(context).Check(record);
        var version = context.Compilation.LanguageVersion;
        if (version < LanguageVersion.CSharp12)
            context.Report(SchemaRules.OldLanguage, context.PlaceOfName(record), version.ToDisplayString());
        ReportTakenNames(record);
        foreach (var member in record.InstanceMembers())
            context.UseWarnings.AddMember(member);

        return new RecordDeclaration(
            record.ContainingNamespace.Declared(),
            record.ContainingTypes().Select(TypeHeaders.PartialHeader).ToEquatableArray(),
            record.Name,
            record.DeclaredAccessibility == Accessibility.Public ? "public" : "internal",
            record.IsSealed,
            record.BaseType is { SpecialType: not SpecialType.System_Object },
            ReservedNames.OfEntries.Where(name => Declared(record, name) is null).ToEquatableArray(),
            ReservedNames.OfEntries.Where(name => IsOwnEntryMember(Declared(record, name), name)).ToEquatableArray(),
            HasPrintMembers(record) ? null : PrintedMembers(record))
        {
            OwnInterfaceMembers = OwnInterfaceMembers(record),
        };
    }

    private void ReportTakenNames(INamedTypeSymbol record)
    {
        foreach (var name in ReservedNames.OfCollections)
        {
            if (Declared(record, name) is { } member)
                context.Report(SchemaRules.NameTaken, context.PlaceOfName(member), member.ShownMember(), name);
        }

        // In C# a member cannot have the name of its type.
        if (ReservedNames.OfCollectionRecords.Contains(record.Name))
            context.Report(SchemaRules.NameTaken, context.PlaceOfName(record), record.Name, record.Name);
    }

    private ISymbol? Declared(INamedTypeSymbol record, string name) =>
        record.GetMembers(name).FirstOrDefault()
        ?? record.BasesFirst()
            .Where(declaring => !ReferenceEquals(declaring, record))
            .SelectMany(declaring => declaring.GetMembers(name))
            .FirstOrDefault(member => context.Compilation.IsSymbolAccessibleWithin(member, record));

    private static bool IsOwnEntryMember(ISymbol? member, string name) =>
        member is { IsStatic: false } and (IPropertySymbol { GetMethod: not null, IsIndexer: false } or IFieldSymbol)
        && KnownTypes.EntryMemberOf(name, member.MemberType()) != EntryMember.None;

    // An explicit implementation, such as "string IContentEntry.Title". A second one would be an error (CS8646).
    private static EquatableArray<string> OwnInterfaceMembers(INamedTypeSymbol record) => record.GetMembers()
        .OfType<IPropertySymbol>()
        .SelectMany(static property => property.ExplicitInterfaceImplementations)
        .Where(static member => member.ContainingType.MetadataName() == KnownTypes.Entry)
        .Select(static member => member.Name)
        .ToEquatableArray();

    private static bool HasPrintMembers(INamedTypeSymbol record) =>
        record.GetMembers("PrintMembers").Any(static member => !member.IsImplicitlyDeclared);

    private static EquatableArray<string> PrintedMembers(INamedTypeSymbol record) => record.GetMembers()
        .Where(static member => IsPrinted(member) && CanBeBoxed(member.MemberType()) && !member.IsObsoleteAsError())
        .Select(static member => member.Name)
        .ToEquatableArray();

    private static bool IsPrinted(ISymbol member) =>
        member is { IsStatic: false, DeclaredAccessibility: Accessibility.Public } && member switch
        {
            IPropertySymbol property => property is { GetMethod: not null, IsIndexer: false, IsOverride: false },
            IFieldSymbol => member.CanBeReferencedByName,
            _ => false,
        };

    private static bool CanBeBoxed(ITypeSymbol type) =>
        !type.IsRefLikeType && type.TypeKind is not (TypeKind.Pointer or TypeKind.FunctionPointer);
}
