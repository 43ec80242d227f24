using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Model;

/// <summary>One file under the content folder, equal to another by path and text.</summary>
/// <param name="Path">As the compiler knows it; used for diagnostics and never written into generated code.</param>
/// <param name="ProjectPath">Relative to the project, with forward slashes: <c>content/posts/hello.md</c>.</param>
/// <param name="Text">The whole file, without a byte order mark.</param>
internal sealed record ContentFile(string Path, string ProjectPath, string Text)
{
    // Not part of equality: it is derived from Text, and made only for files that have something to report.
    private LineMap? _lines;

    /// <summary>The very beginning, for what concerns the file as a whole.</summary>
    public FilePlace Start => new(Path, default, default);

    public FilePlace PlaceOf(TextSpan span)
    {
        _lines ??= new LineMap(Text);
        return new FilePlace(Path, span, _lines.LinesOf(span));
    }

    public bool Equals(ContentFile? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Path == other.Path && ProjectPath == other.ProjectPath && Text == other.Text);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path);
}
