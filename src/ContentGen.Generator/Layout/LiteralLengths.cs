using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Layout;

/// <summary>How much text the literals of all posts hold, in UTF-16 units.</summary>
/// <param name="Plain">With the bodies as they are.</param>
/// <param name="Compressed">With the bodies compressed.</param>
/// <param name="Largest">The post that has the most of it; null where there is none.</param>
internal sealed record LiteralLengths(long Plain, long Compressed, FilePlace? Largest);
