using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Schema.Declarations.Arguments;
using ContentGen.Generator.Schema.Members;
using ContentGen.Generator.Schema.Symbols;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContentGen.Generator.Schema.Declarations;

/// <summary>Reads a declaration with <c>[ContentCollection]</c> as the schema of its posts.</summary>
internal static class SchemaReader
{
    public const string AttributeName = KnownTypes.ContentCollection;

    public static SchemaResult Read(GeneratorAttributeSyntaxContext declaration, CancellationToken cancellation)
    {
        var place = declaration.TargetNode.GetLocation().ToPlace();
        return Guard.Run(
            declaration.TargetSymbol.Name,
            place,
            () => ReadGuarded(declaration, cancellation),
            fault => new SchemaResult(null, place, [fault]));
    }

    private static SchemaResult ReadGuarded(GeneratorAttributeSyntaxContext declaration, CancellationToken cancellation)
    {
        var type = (INamedTypeSymbol)declaration.TargetSymbol;
        var place = type.PlaceOfName() ?? declaration.TargetNode.GetLocation().ToPlace();
        var compilation = (CSharpCompilation)declaration.SemanticModel.Compilation;
        var context = new DeclarationContext(compilation, place, cancellation);

        // A second attribute on another part is the compiler's own error, and must not make a second collection. Roslyn
        // gives the attributes of this part only.
        var attribute = type.Find(AttributeName) ?? declaration.Attributes[0];
        if (!IsOn(declaration.TargetNode, attribute))
            return new SchemaResult(null, place, default) { Folder = ArgumentReader.FolderOf(attribute) };

        var header = new DeclarationReader(context).Read(type);
        var records = new RecordReader(context);
        var record = records.ReadCollection(type);
        header = header with { UseWarnings = context.UseWarnings.All };
        var schema = new ArgumentReader(attribute, context).Read(header, record, records.Nested);
        return new SchemaResult(context.HasErrors ? null : schema, place, context.Findings, MemberNamesOf(type))
        {
            Patterns = context.Patterns.ToEquatableArray(),
            Folder = ArgumentReader.FolderOf(attribute),
        };
    }

    private static bool IsOn(SyntaxNode node, AttributeData attribute) =>
        attribute.ApplicationSyntaxReference is not { } written
        || (written.SyntaxTree == node.SyntaxTree && node.Span.Contains(written.Span));

    private static EquatableArray<string> MemberNamesOf(INamedTypeSymbol type) => type.BasesFirst()
        .SelectMany(static declaring => declaring.GetMembers())
        .Select(static member => member.Name)
        .Concat(ReservedNames.OfObjects)
        .Distinct(StringComparer.Ordinal)
        .OrderBy(static name => name, StringComparer.Ordinal)
        .ToEquatableArray();
}
