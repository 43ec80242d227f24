using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Rendering;

/// <summary>What a body links to, and what can be linked to in it. It holds no places, so that most edits of a body
/// leave it equal.</summary>
/// <param name="ProjectPath">The file of the body.</param>
/// <param name="Targets">The targets that may be internal, each once, in the order of the text.</param>
/// <param name="Anchors">The ids in the HTML.</param>
internal sealed record BodyLinks(
    string ProjectPath, EquatableArray<LinkTarget> Targets, EquatableArray<string> Anchors)
{
    public bool IsEmpty => Targets.Count == 0 && Anchors.Count == 0;
}

/// <param name="Text">As it is in the post, without escapes of Markdown or HTML.</param>
internal readonly record struct LinkTarget(string Text, LinkKind Kind);

internal enum LinkKind
{
    /// <summary>A link that a reader follows.</summary>
    Link,

    /// <summary>An image, a video or another file that is shown in the page.</summary>
    Media,
}
