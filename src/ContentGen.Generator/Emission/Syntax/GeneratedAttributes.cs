namespace ContentGen.Generator.Emission.Syntax;

/// <summary>The attributes of generated members, which keep them out of code coverage and of analysis tools.</summary>
internal static class GeneratedAttributes
{
    private static readonly string Version =
        typeof(GeneratedAttributes).Assembly.GetName().Version!.ToString(fieldCount: 3);

    public static string Text { get; } =
        $"[global::System.CodeDom.Compiler.GeneratedCode(\"ContentGen\", \"{Version}\"), "
        + "global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]";
}
