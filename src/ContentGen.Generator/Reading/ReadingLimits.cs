namespace ContentGen.Generator.Reading;

/// <summary>Keeps a hostile or broken file from stopping the build, or from filling its log.</summary>
internal static class ReadingLimits
{
    /// <summary>The findings about the text of one file that are reported: no person reads more.</summary>
    public const int MaxFindings = 200;

    /// <summary>Real front matter nests four deep; the parser's work also grows with the depth.</summary>
    public const int MaxDepth = 64;

    /// <summary>Each attempt reads the head again. A file with more mistakes is not front matter.</summary>
    public const int MaxAttempts = 50;
}
