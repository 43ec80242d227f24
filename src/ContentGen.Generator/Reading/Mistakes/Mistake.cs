using ContentGen.Generator.Reading.Yaml;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Mistakes;

/// <summary>A known way in which front matter breaks, found at a place.</summary>
/// <param name="Span">What a person would underline.</param>
/// <param name="Hide">Makes the rest readable, without moving a single character.</param>
internal sealed record Mistake(
    DiagnosticDescriptor Rule, TextSpan Span, string[] Arguments, Action<HeadText> Hide)
{
    /// <summary>Whether it may exist only because tabs were read as single spaces, whatever width they had.</summary>
    public bool MayComeFromTabs { get; init; }

    /// <summary>Whether the same mistake on other lines is one finding with this one, whose last argument names
    /// them.</summary>
    public bool IsOnManyLines { get; init; }

    /// <summary>Whether it makes one text of a key and its value, which the parser accepts if there is nothing
    /// else.</summary>
    public bool TurnsKeyIntoText { get; init; }
}
