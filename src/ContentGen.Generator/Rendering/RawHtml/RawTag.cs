namespace ContentGen.Generator.Rendering.RawHtml;

/// <summary>What is worth reporting about one tag of raw HTML.</summary>
/// <param name="Line">The first line of the block that contains it, counted from the first line of the body, which is
/// 0.</param>
/// <param name="Text">The id, or the name of the element, as written.</param>
internal readonly record struct RawTag(int Line, string Text);
