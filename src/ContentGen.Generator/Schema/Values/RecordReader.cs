using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Schema.Declarations;
using ContentGen.Generator.Schema.Members;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Schema.Values;

/// <summary>Reads a type with its members as the shape of a mapping.</summary>
internal sealed class RecordReader(DeclarationContext context)
{
    /// <summary>A collection's own record. What is wrong is reported; the schema is null when it cannot be made.</summary>
    public RecordSchema? ReadCollection(INamedTypeSymbol type)
    {
        if (ConstructorChoice.Choose(type, context, out var reason) is { } constructor)
            return Read(type, constructor, isCollection: true);

        // What is abstract or out of reach has been told so.
        if (!type.IsAbstract && context.CanReach(type))
            context.Report(SchemaRules.NoConstructor, context.PlaceOfName(type), type.Name, reason);
        return null;
    }

    /// <summary>A record inside a record, or the reason why it is unreadable.</summary>
    public (RecordSchema? Schema, string? Reason) ReadNested(INamedTypeSymbol type)
    {
        context.Cancellation.ThrowIfCancellationRequested();
        if (ConstructorChoice.Choose(type, context, out var reason) is not { } constructor)
            return (null, reason);

        string? fault = null;
        var schema = context.IsOurs(type)
            ? Read(type, constructor, isCollection: false)
            : context.ReadForeign(() => Read(type, constructor, isCollection: false), out fault);
        return fault is null && schema is not null ? (schema, null) : (null, fault ?? "it has no member that can be set");
    }

    private RecordSchema? Read(INamedTypeSymbol type, IMethodSymbol constructor, bool isCollection)
    {
        var found = new MemberFinder(context).Find(type, constructor);
        if (found.Count == 0 && !isCollection)
            return null;

        var reader = new MemberReader(context, isCollection);
        var members = new List<(FoundMember Found, MemberSchema Schema)>();
        foreach (var member in found)
        {
            if (reader.Read(member) is { } schema)
                members.Add((member, schema));
        }

        SameKeys.Report(members, context);
        return new RecordSchema(type.WithoutNull().Qualified(), type.Shown(), members.Select(static member => member.Schema).ToEquatableArray());
    }
}
