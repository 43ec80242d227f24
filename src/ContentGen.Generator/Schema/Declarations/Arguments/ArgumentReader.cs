using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Schema.Members;
using ContentGen.Generator.Schema.Symbols;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Schema.Declarations.Arguments;

/// <summary>Reads the arguments of <c>[ContentCollection]</c>.</summary>
internal sealed class ArgumentReader(AttributeData attribute, DeclarationContext context)
{
    /// <summary>The folder, as far as it is known from any declaration, right or wrong.</summary>
    public static string? FolderOf(AttributeData attribute) =>
        WrittenFolder(attribute) is { } written ? FolderName.Read(written).Value : null;

    /// <param name="record">Null when it cannot be read; its folder is checked all the same.</param>
    /// <param name="nested">The records that its members reach.</param>
    public CollectionSchema? Read(
        RecordDeclaration declaration, RecordSchema? record, EquatableArray<RecordSchema> nested)
    {
        var folder = ReadFolder();
        if (record is null || folder is null)
            return null;

        var date = DateMember.Choose(record.Members);
        return new CollectionSchema(
            folder,
            declaration,
            record,
            nested,
            ReadOrder(record, date),
            date?.Name,
            ReadUrl(folder, date) ?? "",
            attribute.Named("UnknownKeys")?.Value is int policy ? (UnknownKeyPolicy)policy : UnknownKeyPolicy.Warn)
        {
            Drafts = attribute.Named("Draft")?.Value is string written
                ? Reported(DraftClause.Read(written), SchemaRules.BadDraft, attribute.PlaceOf("Draft"), written)
                : default,
        };
    }

    // Null where it is not text, which the compiler itself reports.
    private static string? WrittenFolder(AttributeData attribute) =>
        attribute.ConstructorArguments is [{ Kind: not TypedConstantKind.Error, Value: var written }]
            ? written as string ?? ""
            : null;

    private string? ReadFolder() =>
        WrittenFolder(attribute) is { } written
            ? Reported(FolderName.Read(written), SchemaRules.BadFolder, attribute.PlaceOf("folder", 0), written)
            : null;

    private EquatableArray<OrderKey> ReadOrder(RecordSchema record, MemberSchema? date) =>
        attribute.Named("OrderBy")?.Value is string written
            ? Reported(OrderClause.Read(written, record), SchemaRules.BadOrder, attribute.PlaceOf("OrderBy"), written)
            : OrderClause.Default(date);

    private string? ReadUrl(string folder, MemberSchema? date) =>
        attribute.Named("Url")?.Value is string written
            ? Reported(UrlTemplate.Read(written, date), SchemaRules.BadUrl, attribute.PlaceOf("Url"), written)
            : UrlTemplate.Default(folder);

    private T? Reported<T>(Result<T> result, DiagnosticDescriptor rule, FilePlace? place, string written)
    {
        if (result.Objection is { } objection)
            context.Report(rule, place, Shown.Value(written), objection.Text);
        return result.Value;
    }
}
