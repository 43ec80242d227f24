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

    /// <summary>A collection's own record; null when it has no constructor to call, which is reported.</summary>
    public RecordSchema? ReadCollection(INamedTypeSymbol type)
    {
        var constructor = ConstructorChoice.Choose(type, _context);
        _context.UseWarnings.Add(constructor.Value);
        if (constructor.Value is { } chosen)
            return SchemaOf(type, isCollection: true, new MemberFinder(_context).Find(type, chosen));

        // A record that is abstract or not accessible has its own finding.
        if (!type.IsAbstract && _context.CanReach(type))
            _context.Report(
                SchemaRules.NoConstructor, _context.PlaceOfName(type), type.Name, constructor.Objection!.Text);
        return null;
    }

    private Result<RecordSchema> ReadNested(INamedTypeSymbol type)
    {
        _context.Cancellation.ThrowIfCancellationRequested();
        var constructor = ConstructorChoice.Choose(type, _context);
        if (constructor.Objection is { } objection)
            return objection;

        return _context.IsOurs(type)
            ? ReadNested(type, constructor.Value!)
            : _context.ReadForeign(() => ReadNested(type, constructor.Value!));
    }

    private Result<RecordSchema> ReadNested(INamedTypeSymbol type, IMethodSymbol constructor)
    {
        _context.UseWarnings.Add(constructor);
        var found = new MemberFinder(_context).Find(type, constructor);
        return found.Count > 0
            ? SchemaOf(type, isCollection: false, found)
            : new Objection("it has no member that can be set; add one with 'init'");
    }

    private RecordSchema SchemaOf(INamedTypeSymbol type, bool isCollection, IReadOnlyList<FoundMember> found)
    {
        var reader = new MemberReader(_context, _nested, isCollection);
        _context.UseWarnings.AddType(type);
        var members = new List<(FoundMember Found, MemberSchema Schema)>();
        foreach (var member in found)
        {
            _context.UseWarnings.AddMember(member.Symbol);
            if (reader.Read(member) is { } schema)
                members.Add((member, schema));
        }

        SameKeys.Report(members, _context);
        return new RecordSchema(
            type.WithoutNull().Qualified(),
            type.Shown(),
            members.Select(static member => member.Schema).ToEquatableArray());
    }
}
