using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Shared;

/// <summary>One file under the content folder, equal to another by its paths and its text.</summary>
/// <param name="Path">As the compiler knows it; used for diagnostics and never written into generated code.</param>
/// <param name="ProjectPath">Relative to the project, with forward slashes: <c>content/posts/hello.md</c>.</param>
/// <param name="ContentStart">Where in that path what is below the content folder begins.</param>
/// <param name="Text">The whole file, without a byte order mark.</param>
internal sealed record ContentFile(string Path, string ProjectPath, int ContentStart, string Text)
{
    // Nearly all places are in the front matter.
    private const int UsualHead = 1024;

    // Not part of equality: it is derived from Text.
    private LineMap? _lines;

    /// <summary>Whether bytes of the file could not be decoded, so that U+FFFD is in the text and not in the
    /// file.</summary>
    public bool IsDecodedLossily { get; init; }

    /// <summary>Whether the project does not trust every author of its posts.</summary>
    public bool IsUntrusted { get; init; }

    /// <summary>Below the content folder: <c>posts/hello.md</c>.</summary>
    public string ContentPath => ProjectPath.Substring(ContentStart);

    /// <summary>The very beginning, for what concerns the file as a whole.</summary>
    public FilePlace Start => new(Path, default, default);

    public FilePlace PlaceOf(TextSpan span)
    {
        var lines = _lines;
        if (lines is null || lines.Length < span.End)
            _lines = lines = new LineMap(Text, span.End <= UsualHead ? Math.Min(UsualHead, Text.Length) : Text.Length);
        return new FilePlace(Path, span, lines.LinesOf(span));
    }

    public bool Equals(ContentFile? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Path == other.Path
            && ProjectPath == other.ProjectPath
            && ContentStart == other.ContentStart
            && IsDecodedLossily == other.IsDecodedLossily
            && IsUntrusted == other.IsUntrusted
            && Text == other.Text);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path);
}
