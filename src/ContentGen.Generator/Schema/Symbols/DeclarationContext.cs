using System.Collections.Immutable;
using System.Globalization;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContentGen.Generator.Schema.Symbols;

/// <summary>What the readers of one declaration share while they work. It is gone when the schema is there.</summary>
internal sealed class DeclarationContext(CSharpCompilation compilation, FilePlace recordPlace, CancellationToken cancellation)
{
    private List<Finding> _findings = [];

    public CSharpCompilation Compilation { get; } = compilation;

    public CancellationToken Cancellation { get; } = cancellation;

    public EquatableArray<Finding> Findings => _findings.ToEquatableArray();

    public bool HasErrors => _findings.Exists(static finding => finding.IsError);

    /// <param name="place">The record's own name when what is wrong stands in no source of this project.</param>
    public void Report(DiagnosticDescriptor rule, FilePlace? place, params string[] arguments) =>
        Report(rule, place, null, arguments);

    public void Report(DiagnosticDescriptor rule, FilePlace? place, FilePlace? other, string[] arguments)
    {
        var finding = new Finding(
            rule,
            place ?? recordPlace,
            ImmutableArray.Create(arguments),
            other is null ? default(EquatableArray<FilePlace>) : ImmutableArray.Create(other));

        // An enum that two members have is read twice.
        if (!_findings.Contains(finding))
            _findings.Add(finding);
    }

    /// <summary>Reads a type that another assembly declares. Nobody can mend it there, so that what is wrong with it
    /// becomes the reason why it cannot be used here.</summary>
    public T ReadForeign<T>(Func<T> read, out string? fault)
    {
        var outer = _findings;
        _findings = [];
        var result = read();
        var error = _findings.Find(static finding => finding.IsError);
        fault = error is null
            ? null
            : string.Format(
                CultureInfo.InvariantCulture,
                error.Rule.MessageFormat.ToString(CultureInfo.InvariantCulture),
                error.Arguments.ToArray<object>());
        _findings = outer;
        return result;
    }

    /// <summary>Not the same as having a source: in an editor, other projects of the solution have one too.</summary>
    public bool IsOurs(ISymbol symbol) =>
        SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, Compilation.Assembly);

    /// <summary>Whether generated code, which stands in the same assembly, may name the symbol.</summary>
    public bool CanReach(ISymbol symbol) => Compilation.IsSymbolAccessibleWithin(symbol, Compilation.Assembly);

    public FilePlace? PlaceOfName(ISymbol symbol) => IsOurs(symbol) ? symbol.PlaceOfName() : null;

    public FilePlace? PlaceOfType(ISymbol member) => IsOurs(member) ? member.PlaceOfType() : null;
}
