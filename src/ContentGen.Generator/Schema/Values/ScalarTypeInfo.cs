namespace ContentGen.Generator.Schema.Values;

/// <summary>One row of <see cref="ScalarTypes"/>: all that the generator knows about a scalar type.</summary>
/// <param name="Kind">The type.</param>
/// <param name="Family">How its values are written.</param>
/// <param name="Keyword">Its keyword in C#, such as <c>int</c>; null when it has none.</param>
/// <param name="Noun">What a writer should type, in words: <c>a whole number</c>.</param>
/// <param name="Example">A value that can be typed after the colon.</param>
/// <param name="StandIn">What an inferred member that may not be null holds where a post's value is wrong; null for a
/// type that has no unsurprising value, such as a URL.</param>
internal sealed record ScalarTypeInfo(
    ScalarKind Kind, ScalarFamily Family, string? Keyword, string Noun, string Example, ScalarStandIn? StandIn)
{
    /// <summary>As C# code names it where <c>System</c> is imported: <c>int</c>, <c>DateOnly</c>.</summary>
    public string Name => Keyword ?? Kind.ToString();

    /// <summary>As C# code names it anywhere: <c>int</c>, <c>global::System.DateOnly</c>.</summary>
    public string QualifiedName { get; } = NameAnywhere(Kind, Keyword);

    /// <summary>The call on the run-time library's <c>EntryReader</c> that reads a value.</summary>
    public string ReaderCall { get; init; } = $"Read<{NameAnywhere(Kind, Keyword)}>()";

    private static string NameAnywhere(ScalarKind kind, string? keyword) => keyword ?? $"global::System.{kind}";
}

/// <param name="Expression">In C#; null where the type's default will do.</param>
/// <param name="Shown">For messages: <c>an empty text</c>.</param>
internal sealed record ScalarStandIn(string? Expression, string Shown);
