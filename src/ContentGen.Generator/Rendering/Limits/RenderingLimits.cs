namespace ContentGen.Generator.Rendering.Limits;

/// <summary>Keeps a hostile post from keeping the compiler busy for minutes, or from filling its memory.</summary>
/// <remarks>
/// Each limit is far above what anybody writes by hand. At the limit, rendering takes one to three seconds; beyond it,
/// the time grows with the square. This was measured with Markdig 1.6 on posts that consist of nothing else.
/// </remarks>
internal static class RenderingLimits
{
    /// <summary>All plain string literals of an assembly together hold about 8.3 million characters. Without a limit, a
    /// megabyte of references to one long link definition would become gigabytes of HTML.</summary>
    public const int MaxHtml = 8_000_000;

    /// <summary>Markdig's own limit, above which it throws, long before the stack could overflow.</summary>
    public const int MaxNesting = 128;

    /// <summary>Up to this length nothing takes as much as a second, and nearly all posts are shorter.</summary>
    public const int MaxUncheckedLength = 8 * 1024;

    /// <summary>Markdig pads short rows to the length of the longest one.</summary>
    public const long MaxCells = 1_000_000;

    /// <summary>Markdig visits every open list and quote at every line.</summary>
    public const long MaxNestedLines = 2_000_000;

    public const int MaxUnderlines = 20_000;

    public const int MaxDefinitions = 10_000;

    /// <summary>Takes less than a second. A post with 10,000 links needs about a million.</summary>
    public const int MaxInlineWork = 50_000_000;
}
