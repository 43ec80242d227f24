namespace ContentGen.Generator.Emission.Records;

/// <summary>The number of the data format of generated code. The run-time library's <c>DataFormat</c> has the same
/// number.</summary>
internal static class GeneratedFormat
{
    public const int Number = 1;
}
