using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Schema.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContentGen.Generator.Schema.Declarations;

/// <summary>Checks that another part of the record can be generated.</summary>
internal sealed class DeclarationChecks(DeclarationContext context)
{
    public void Check(INamedTypeSymbol record)
    {
        if (!record.IsRecord || record.TypeKind != TypeKind.Class)
            context.Report(
                SchemaRules.NotARecord, context.PlaceOfName(record),
                record.Name, record.Keyword(), $"partial record {record.Simple()}");
        else
            CheckPartial(record);

        CheckUse(record);
        foreach (var outer in record.ContainingTypes())
        {
            CheckPartial(outer);
            CheckContainingType(outer, record);
        }
    }

    private void CheckPartial(INamedTypeSymbol type)
    {
        if (!IsPartial(type))
            context.Report(SchemaRules.NotPartial, context.PlaceOfName(type), type.Name, type.PartialHeader());
    }

    // Where only some of several parts say 'partial', the compiler itself reports the others.
    private static bool IsPartial(INamedTypeSymbol type) => type.DeclaringSyntaxReferences.Any(static reference =>
        reference.GetSyntax() is TypeDeclarationSyntax declaration
        && declaration.Modifiers.Any(SyntaxKind.PartialKeyword));

    private void CheckUse(INamedTypeSymbol record)
    {
        if (record.TypeParameters.Length > 0)
            Unusable(record, record, "has type parameters", "remove them");
        else if (record.HasKeywordName())
            Unusable(record, record, "has a C# keyword as its name", "rename it");
        else if (record.IsAbstract)
            Unusable(record, record, "is abstract", "put [ContentCollection] on a record that derives from it");
        else if (record.IsFileLocal)
            Unusable(record, record, "is visible only in its own file", "remove 'file'");
        else if (!context.CanReach(record) && !IsPublicOrInternal(record))
            Unusable(record, record, "is not accessible to generated code", "make it internal or public");

        var collection = record.BasesFirst()
            .FirstOrDefault(type => !ReferenceEquals(type, record) && type.IsCollection());
        if (collection is not null)
            Unusable(
                record, record, $"derives from '{collection.Name}', which is also a collection",
                "move what they share into a base record without [ContentCollection]");
    }

    private void CheckContainingType(INamedTypeSymbol outer, INamedTypeSymbol record)
    {
        var inside = $"is inside '{outer.Name}', which";
        if (outer.TypeParameters.Length > 0)
            Unusable(outer, record, $"{inside} has type parameters", "move it out");
        else if (outer.IsFileLocal)
            Unusable(outer, record, $"{inside} is visible only in its own file", "remove 'file'");
        else if (!context.CanReach(outer))
            Unusable(
                outer, record, $"{inside} is not accessible to generated code",
                $"make '{outer.Name}' internal or public");
    }

    private static bool IsPublicOrInternal(INamedTypeSymbol record) =>
        record.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal;

    private void Unusable(INamedTypeSymbol place, INamedTypeSymbol record, string reason, string remedy) =>
        context.Report(SchemaRules.UnusableRecord, context.PlaceOfName(place), record.Name, reason, remedy);
}
