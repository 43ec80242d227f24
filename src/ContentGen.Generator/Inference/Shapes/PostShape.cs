using ContentGen.Generator.Binding.Headers;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Inference.Shapes;

/// <summary>All that inference needs of one post. A new text or another value of the same kind leaves it
/// equal.</summary>
/// <param name="Folder">The first-level folder below the content folder; <c>/</c> for a file directly in it.</param>
/// <param name="Path">As the compiler knows it.</param>
/// <param name="ProjectPath">Relative to the project.</param>
/// <param name="Keys">Null where the keys are not known. In a post with a reading error, those up to the error.</param>
internal sealed record PostShape(string Folder, string Path, string ProjectPath, MappingShape? Keys)
{
    /// <summary>Whether all keys and values could be read. Otherwise the post is left out.</summary>
    public bool IsComplete { get; init; }

    /// <summary>The path below the folder, without the extension.</summary>
    public string Id => EntryId.Of(ProjectPath, FolderLength);

    /// <summary>The length of the part of <see cref="ProjectPath"/> that is the folder.</summary>
    public int FolderLength { get; init; }

    /// <summary>What the key <c>slug</c> gives; null where it gives nothing.</summary>
    public string? Slug { get; init; }

    /// <summary>For what concerns the whole folder.</summary>
    public FilePlace Start => new(Path, default, default);
}
