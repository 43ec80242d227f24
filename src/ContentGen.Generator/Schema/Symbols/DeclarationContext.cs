using System.Collections.Immutable;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContentGen.Generator.Schema.Symbols;

/// <summary>What the readers of one declaration share: the compilation, and the findings so far. It is dropped when the
/// schema is complete.</summary>
internal sealed class DeclarationContext(
    CSharpCompilation compilation, FilePlace recordPlace, CancellationToken cancellation)
{
    private List<Finding> _findings = [];

    public CSharpCompilation Compilation { get; } = compilation;

    public CancellationToken Cancellation { get; } = cancellation;

    public EquatableArray<Finding> Findings => _findings.ToEquatableArray();

    /// <summary>What generated code must not warn about.</summary>
    public UseWarnings UseWarnings { get; } = new();

    public List<PatternPlace> Patterns { get; } = [];

    public bool HasErrors => _findings.Exists(static finding => finding.IsError);

    /// <param name="place">Null where the source is not in this project: the record's own name is used instead.</param>
    public void Report(DiagnosticDescriptor rule, FilePlace? place, params string[] arguments) =>
        Report(rule, place, null, arguments);

    public void Report(DiagnosticDescriptor rule, FilePlace? place, FilePlace? other, string[] arguments)
    {
        var finding = new Finding(
            rule,
            place ?? recordPlace,
            ImmutableArray.Create(arguments),
            other is null ? default(EquatableArray<FilePlace>) : ImmutableArray.Create(other));

        // An enum that two members use is read twice.
        if (!_findings.Contains(finding))
            _findings.Add(finding);
    }

    /// <summary>Reads a type that another assembly declares. Nobody can fix it here, so an error in it becomes the
    /// objection to the member that uses it.</summary>
    public Result<T> ReadForeign<T>(Func<Result<T>> read)
    {
        var outer = _findings;
        _findings = [];
        var result = read();
        var error = _findings.Find(static finding => finding.IsError);
        _findings = outer;
        return error is null ? result : new Objection(error.Message);
    }

    /// <summary>Not the same as having a source: in an editor, other projects of the solution have one too.</summary>
    public bool IsOurs(ISymbol symbol) =>
        SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, Compilation.Assembly);

    /// <summary>Whether generated code, which is part of the same assembly, may name the symbol.</summary>
    public bool CanReach(ISymbol symbol) => Compilation.IsSymbolAccessibleWithin(symbol, Compilation.Assembly);

    public FilePlace? PlaceOfName(ISymbol symbol) => IsOurs(symbol) ? symbol.PlaceOfName() : null;

    public FilePlace? PlaceOfType(ISymbol member) => IsOurs(member) ? member.PlaceOfType() : null;
}
