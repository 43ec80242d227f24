using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Schema.Members;
using ContentGen.Generator.Schema.Symbols;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Schema.Declarations.Arguments;

/// <summary>Reads the arguments of <c>[ContentCollection]</c>.</summary>
internal sealed class ArgumentReader(AttributeData attribute, DeclarationContext context)
{
    public CollectionSchema? Read(RecordDeclaration declaration, RecordSchema? record, EquatableArray<RecordSchema> nested)
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
            ReadUrl(folder, date),
            attribute.Named("UnknownKeys")?.Value is int policy ? (UnknownKeyPolicy)policy : UnknownKeyPolicy.Warn);
    }

    /// <summary>The folder, as far as it can be told of any declaration, right or wrong.</summary>
    public static string? FolderOf(AttributeData attribute) =>
        attribute.ConstructorArguments is [{ Kind: not TypedConstantKind.Error, Value: string written }]
        && FolderName.Read(written) is { Fault: null, Folder: var folder }
            ? folder
            : null;

    private string? ReadFolder()
    {
        // Anything but text is an error of the compiler's own.
        if (attribute.ConstructorArguments is not [{ Kind: not TypedConstantKind.Error, Value: var written }])
            return null;

        var (folder, fault) = FolderName.Read(written as string ?? "");
        if (fault is null)
            return folder;

        context.Report(SchemaRules.BadFolder, attribute.PlaceOf("folder", 0), Shown.Value(written as string ?? ""), fault);
        return null;
    }

    private EquatableArray<OrderKey> ReadOrder(RecordSchema record, MemberSchema? date)
    {
        if (attribute.Named("OrderBy")?.Value is not string written)
            return OrderClause.Default(date);

        var (keys, fault) = OrderClause.Read(written, record);
        if (fault is not null)
            context.Report(SchemaRules.BadOrder, attribute.PlaceOf("OrderBy"), Shown.Value(written), fault);
        return keys;
    }

    private string ReadUrl(string folder, MemberSchema? date)
    {
        if (attribute.Named("Url")?.Value is not string written)
            return UrlTemplate.Default(folder);

        if (UrlTemplate.FaultOf(written, hasDate: date is not null) is { } fault)
            context.Report(SchemaRules.BadUrl, attribute.PlaceOf("Url"), Shown.Value(written), fault);
        return written;
    }
}
