using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Model;

/// <summary>A span in a file, as an editor shows it. Unlike a <see cref="Location"/> it holds no tree.</summary>
internal sealed record FilePlace(string Path, TextSpan Span, LinePositionSpan Lines)
{
    public Location ToLocation() => Location.Create(Path, Span, Lines);
}
