namespace ContentGen.Html;

/// <summary>A heading's element: <c>&lt;h2 id="x"&gt;…&lt;/h2&gt;</c> begins at <paramref name="Start"/> in the HTML.</summary>
/// <remarks>Places instead of copies, so that an assembly holds a heading's words once.</remarks>
internal readonly record struct HeadingPlace(int Level, int Start);
