using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Schema;

/// <summary>The place of a <c>[RegularExpression]</c>.</summary>
/// <param name="Pattern">As messages show it.</param>
internal sealed record PatternPlace(string Pattern, FilePlace Place);
