using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Inference.Shapes;

/// <summary>All that inference needs of one post. A new text or another value of the same kind leaves it
/// equal.</summary>
/// <param name="Folder">The first-level folder below the content folder; <c>/</c> for a file directly in it.</param>
/// <param name="Path">As the compiler knows it.</param>
/// <param name="ProjectPath">Relative to the project.</param>
/// <param name="Keys">Null where the keys are not known.</param>
internal sealed record PostShape(string Folder, string Path, string ProjectPath, MappingShape? Keys)
{
    /// <summary>For what concerns the whole folder.</summary>
    public FilePlace Start => new(Path, default, default);
}
