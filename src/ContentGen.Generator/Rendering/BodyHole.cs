namespace ContentGen.Generator.Rendering;

/// <summary>A position in a body's HTML where the target of a link or an image will be inserted. The target may be
/// another file of the site.</summary>
/// <param name="Position">The position in the HTML while all holes are empty.</param>
/// <param name="Written">The target as it is written in the post, escaped for HTML. It fills the hole unless checking
/// finds a better target.</param>
internal readonly record struct BodyHole(int Position, string Written);
