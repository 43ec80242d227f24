namespace ContentGen.Generator.Emission;

/// <summary>Marks what is generated, so that it does not count in the coverage of the user's tests and tools leave it alone.</summary>
internal static class GeneratedAttributes
{
    private static readonly string Version = typeof(GeneratedAttributes).Assembly.GetName().Version!.ToString(fieldCount: 3);

    public static string Text { get; } =
        $"[global::System.CodeDom.Compiler.GeneratedCode(\"ContentGen\", \"{Version}\"), "
        + "global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]";
}
