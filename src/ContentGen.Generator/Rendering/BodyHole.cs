namespace ContentGen.Generator.Rendering;

/// <summary>A place in a body's HTML for the target of a link or an image, which may be another file of the site.</summary>
/// <param name="Position">In the HTML, in which all holes are empty.</param>
/// <param name="Written">The target as the post has it, escaped for HTML: what fills the hole unless something better is known.</param>
internal readonly record struct BodyHole(int Position, string Written);
