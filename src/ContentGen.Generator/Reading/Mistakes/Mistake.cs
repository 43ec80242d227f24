using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading.Yaml;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Mistakes;

/// <summary>A known way in which front matter breaks.</summary>
/// <param name="Span">What a person would underline.</param>
/// <param name="Hide">Makes the rest readable, without moving a single character.</param>
internal sealed record Mistake(
    DiagnosticDescriptor Rule, TextSpan Span, string[] Arguments, Action<HeadText> Hide);
