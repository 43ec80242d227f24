using ContentGen.Generator.Schema.Values;

namespace ContentGen.Generator.Inference;

/// <summary>The C# types of what is inferred.</summary>
internal static class ScalarNames
{
    public static string Qualified(ScalarKind kind) => kind switch
    {
        ScalarKind.String => "string",
        ScalarKind.Boolean => "bool",
        ScalarKind.Int32 => "int",
        ScalarKind.Int64 => "long",
        ScalarKind.Double => "double",
        ScalarKind.DateOnly or ScalarKind.DateTimeOffset or ScalarKind.Uri => "global::System." + kind,
        _ => throw new InvalidOperationException($"{kind} is never inferred."),
    };
}
