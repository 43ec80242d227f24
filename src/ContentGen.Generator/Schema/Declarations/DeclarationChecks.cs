using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Schema.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContentGen.Generator.Schema.Declarations;

/// <summary>What a declaration must be so that another part of it can be generated.</summary>
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

    // With more than one declaration the compiler itself asks for the word.
    private static bool IsPartial(INamedTypeSymbol type) => type.DeclaringSyntaxReferences.Any(static reference =>
        reference.GetSyntax() is TypeDeclarationSyntax declaration && declaration.Modifiers.Any(SyntaxKind.PartialKeyword));

    private void CheckUse(INamedTypeSymbol record)
    {
        if (record.TypeParameters.Length > 0)
            Unusable(record, record, "has type parameters", "write it without them");
        else if (record.HasKeywordName())
            Unusable(record, record, "has a word of C# as its name", "give it another one");
        else if (record.IsAbstract)
            Unusable(record, record, "is abstract", "put [ContentCollection] on a record that derives from it");
        else if (record.IsFileLocal)
            Unusable(record, record, "is seen in its own file only", "remove 'file'");
        else if (!context.CanReach(record) && record.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Internal))
            Unusable(record, record, "is not accessible to generated code", "make it internal or public");

        var collection = record.BasesFirst().FirstOrDefault(type => !ReferenceEquals(type, record) && type.IsCollection());
        if (collection is not null)
            Unusable(
                record, record, $"derives from '{collection.Name}', which is a collection too",
                "put what they share in a base record without [ContentCollection]");
    }

    private void CheckContainingType(INamedTypeSymbol outer, INamedTypeSymbol record)
    {
        if (outer.TypeParameters.Length > 0)
            Unusable(outer, record, $"lies in '{outer.Name}', which has type parameters", "move it out");
        else if (outer.IsFileLocal)
            Unusable(outer, record, $"lies in '{outer.Name}', which is seen in its own file only", "remove 'file'");
        else if (!context.CanReach(outer))
            Unusable(outer, record, $"lies in '{outer.Name}', which is not accessible to generated code", "make that internal or public");
    }

    private void Unusable(INamedTypeSymbol place, INamedTypeSymbol record, string fault, string remedy) =>
        context.Report(SchemaRules.UnusableRecord, context.PlaceOfName(place), record.Name, fault, remedy);
}
