namespace ContentGen.Generator.Emission;

/// <summary>The number of the form in which generated code holds content: that of the run-time library's <c>DataFormat</c>.</summary>
internal static class GeneratedFormat
{
    public const int Number = 1;
}
