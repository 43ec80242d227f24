using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading.DamagedText;
using ContentGen.Generator.Schema.Members;
using ContentGen.Generator.Schema.Values;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContentGen.Generator.Schema.Declarations;

/// <summary>Reads a declaration with <c>[ContentCollection]</c> as the schema of its posts.</summary>
internal static class SchemaReader
{
    public const string AttributeName = KnownNames.ContentCollection;

    private static readonly string[] ObjectMembers =
        ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    public static SchemaResult Read(GeneratorAttributeSyntaxContext declaration, CancellationToken cancellation)
    {
        var place = declaration.TargetNode.GetLocation().ToPlace();
        return Guard.Run(
            declaration.TargetSymbol.Name,
            place,
            () => ReadDeclaration(declaration, cancellation),
            fault => new SchemaResult(null, place, [fault]));
    }

    private static SchemaResult ReadDeclaration(GeneratorAttributeSyntaxContext declaration, CancellationToken cancellation)
    {
        var type = (INamedTypeSymbol)declaration.TargetSymbol;
        var place = type.PlaceOfName() ?? declaration.TargetNode.GetLocation().ToPlace();
        var context = new DeclarationContext((CSharpCompilation)declaration.SemanticModel.Compilation, place, cancellation);

        // A second attribute on another part is an error of the compiler's own, and must not make the record twice.
        // Roslyn gives the attributes of this part only.
        var attribute = type.Find(AttributeName) ?? declaration.Attributes[0];
        if (attribute.ApplicationSyntaxReference is { } written
            && (written.SyntaxTree != declaration.TargetNode.SyntaxTree || !declaration.TargetNode.Span.Contains(written.Span)))
            return new SchemaResult(null, place, default) { Folder = CollectionReader.FolderOf(attribute) };

        var header = new DeclarationReader(context).Read(type);
        var record = new RecordReader(context).ReadCollection(type);
        var schema = new CollectionReader(attribute, context).Read(header, record);
        return new SchemaResult(context.HasErrors ? null : schema, place, context.Findings, MemberNamesOf(type))
        {
            Folder = CollectionReader.FolderOf(attribute),
        };
    }

    private static EquatableArray<string> MemberNamesOf(INamedTypeSymbol type) => type.BasesFirst()
        .SelectMany(static declaring => declaring.GetMembers())
        .Select(static member => member.Name)
        .Concat(ObjectMembers)
        .Distinct(StringComparer.Ordinal)
        .OrderBy(static name => name, StringComparer.Ordinal)
        .ToEquatableArray();
}
