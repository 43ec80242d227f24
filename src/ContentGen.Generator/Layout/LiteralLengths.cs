using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Layout;

/// <summary>The total length of the literals of all posts, in UTF-16 units.</summary>
/// <param name="Plain">The length with the bodies as they are.</param>
/// <param name="Compressed">The length with the bodies compressed.</param>
/// <param name="Largest">The start of the longest post; null if there are no posts.</param>
internal sealed record LiteralLengths(long Plain, long Compressed, FilePlace? Largest);
