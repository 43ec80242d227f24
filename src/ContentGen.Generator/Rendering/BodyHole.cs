namespace ContentGen.Generator.Rendering;

/// <summary>The target of a link or an image in a body's HTML that may be another file of the site. It is there as the
/// post has it, escaped for HTML, until completion replaces it.</summary>
internal readonly record struct BodyHole(int Position, int Length);
