using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Schema.Symbols;
using ContentGen.Generator.Schema.Values;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Schema.Members;

/// <summary>Reads a type with its members as the shape of a mapping.</summary>
internal sealed class RecordReader
{
    private readonly DeclarationContext _context;
    private readonly NestedRecords _nested;

    public RecordReader(DeclarationContext context)
    {
        _context = context;
        _nested = new NestedRecords(ReadNested);
    }

    /// <summary>The records that the members read so far reach.</summary>
    public EquatableArray<RecordSchema> Nested => _nested.Schemas;

    /// <summary>A collection's own record. What is wrong is reported; the schema is null when it cannot be made.</summary>
    public RecordSchema? ReadCollection(INamedTypeSymbol type)
    {
        if (ConstructorChoice.Choose(type, _context, out var reason) is { } constructor)
            return Read(type, constructor, isCollection: true);

        // What is abstract or out of reach has been told so.
        if (!type.IsAbstract && _context.CanReach(type))
            _context.Report(SchemaRules.NoConstructor, _context.PlaceOfName(type), type.Name, reason);
        return null;
    }

    /// <summary>A record inside a record, or the reason why it is unreadable.</summary>
    private (RecordSchema? Schema, string? Reason) ReadNested(INamedTypeSymbol type)
    {
        _context.Cancellation.ThrowIfCancellationRequested();
        if (ConstructorChoice.Choose(type, _context, out var reason) is not { } constructor)
            return (null, reason);

        string? fault = null;
        var schema = _context.IsOurs(type)
            ? Read(type, constructor, isCollection: false)
            : _context.ReadForeign(() => Read(type, constructor, isCollection: false), out fault);
        return fault is null && schema is not null ? (schema, null) : (null, fault ?? "it has no member that can be set");
    }

    private RecordSchema? Read(INamedTypeSymbol type, IMethodSymbol constructor, bool isCollection)
    {
        var found = new MemberFinder(_context).Find(type, constructor);
        if (found.Count == 0 && !isCollection)
            return null;

        var reader = new MemberReader(_context, _nested, isCollection);
        var members = new List<(FoundMember Found, MemberSchema Schema)>();
        foreach (var member in found)
        {
            if (reader.Read(member) is { } schema)
                members.Add((member, schema));
        }

        SameKeys.Report(members, _context);
        return new RecordSchema(type.WithoutNull().Qualified(), type.Shown(), members.Select(static member => member.Schema).ToEquatableArray());
    }
}
