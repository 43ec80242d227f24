using Microsoft.CodeAnalysis;
using static ContentGen.Generator.Schema.Values.ScalarFamily;

namespace ContentGen.Generator.Schema.Values;

/// <summary>The table of scalar types, one row each. A type without a row cannot be read.</summary>
/// <remarks><c>ScalarTypesTests</c> takes every <see cref="ScalarKind"/> from its row through a whole build.</remarks>
internal static class ScalarTypes
{
    private static readonly ScalarStandIn EmptyText = new("\"\"", "an empty text");
    private static readonly ScalarStandIn False = new(null, "false");
    private static readonly ScalarStandIn Zero = new(null, "0");
    private static readonly ScalarStandIn FirstDay = new(null, "the date 0001-01-01");

    private static readonly Dictionary<ScalarKind, ScalarTypeInfo> Rows = new ScalarTypeInfo[]
    {
        new(ScalarKind.String, Text, "string", "text", "some text", EmptyText) { ReaderCall = "ReadString()" },
        // Adding a required "draft" as the example shows it must not unpublish the post.
        new(ScalarKind.Boolean, ScalarFamily.Boolean, "bool", "true or false", "false", False),
        new(ScalarKind.Char, Character, "char", "one character", "x", null),

        new(ScalarKind.SByte, WholeNumber, "sbyte", "a whole number", "5", Zero),
        new(ScalarKind.Byte, WholeNumber, "byte", "a whole number", "5", Zero),
        new(ScalarKind.Int16, WholeNumber, "short", "a whole number", "5", Zero),
        new(ScalarKind.UInt16, WholeNumber, "ushort", "a whole number", "5", Zero),
        new(ScalarKind.Int32, WholeNumber, "int", "a whole number", "5", Zero),
        new(ScalarKind.UInt32, WholeNumber, "uint", "a whole number", "5", Zero),
        new(ScalarKind.Int64, WholeNumber, "long", "a whole number", "5", Zero),
        new(ScalarKind.UInt64, WholeNumber, "ulong", "a whole number", "5", Zero),
        new(ScalarKind.Single, RealNumber, "float", "a number", "1.5", Zero),
        new(ScalarKind.Double, RealNumber, "double", "a number", "1.5", Zero),
        new(ScalarKind.Decimal, RealNumber, "decimal", "a number", "1.5", Zero),

        new(ScalarKind.Guid, ScalarFamily.Guid, null, "a GUID", "2f1b6a3c-9d4e-4a57-8c0b-5e6f7a8b9c0d", null),
        new(ScalarKind.Uri, Url, null, "a URL", "https://example.com/", null) { ReaderCall = "ReadUri()" },

        new(ScalarKind.DateOnly, Date, null, "a date", "2025-09-15", FirstDay),
        new(ScalarKind.DateTime, Date, null, "a date and time", "2025-09-15 14:30", null)
        {
            ReaderCall = "ReadDateTime()",
        },
        new(ScalarKind.DateTimeOffset, Date, null, "a date and time", "2025-09-15 14:30 +02:00", FirstDay),
        new(ScalarKind.TimeOnly, TimeOfDay, null, "a time of day", "14:30", null),
        new(ScalarKind.TimeSpan, Duration, null, "a duration", "00:05:00", null),
    }.ToDictionary(static row => row.Kind);

    private static readonly Dictionary<string, ScalarTypeInfo> ByName =
        Rows.Values.ToDictionary(static row => row.Kind.ToString(), StringComparer.Ordinal);

    public static ScalarTypeInfo Of(ScalarKind kind) =>
        Rows.TryGetValue(kind, out var row) ? row : throw new InvalidOperationException($"No row for {kind}.");

    /// <summary>Null when no single scalar becomes a value of that type.</summary>
    public static ScalarTypeInfo? Of(ITypeSymbol type) =>
        type is INamedTypeSymbol { Arity: 0, ContainingType: null } && IsSystem(type.ContainingNamespace)
        && ByName.TryGetValue(type.Name, out var row)
            ? row
            : null;

    public static ScalarFamily Family(this ScalarKind kind) => Of(kind).Family;

    public static bool IsDate(this ScalarKind kind) => kind.Family() == Date;

    public static bool IsNumber(this ScalarKind kind) => kind.Family() is WholeNumber or RealNumber;

    private static bool IsSystem(INamespaceSymbol? container) =>
        container is { Name: "System", ContainingNamespace.IsGlobalNamespace: true };
}
