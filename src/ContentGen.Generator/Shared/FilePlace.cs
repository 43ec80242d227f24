using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Shared;

/// <summary>A span in a file, as an editor shows it. Unlike a <see cref="Location"/> it holds no tree.</summary>
internal sealed record FilePlace(string Path, TextSpan Span, LinePositionSpan Lines)
{
    /// <summary>For what is in no file, or in the project file, whose path a generator does not know.</summary>
    public static readonly FilePlace None = new("", default, default);

    public Location ToLocation() => Path.Length == 0 ? Location.None : Location.Create(Path, Span, Lines);
}
