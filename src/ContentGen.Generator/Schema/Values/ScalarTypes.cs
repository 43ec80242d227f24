using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Schema.Values;

internal static class ScalarTypes
{
    public static ScalarKind? KindOf(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_String => ScalarKind.String,
        SpecialType.System_Boolean => ScalarKind.Boolean,
        SpecialType.System_Char => ScalarKind.Char,
        SpecialType.System_SByte => ScalarKind.SByte,
        SpecialType.System_Byte => ScalarKind.Byte,
        SpecialType.System_Int16 => ScalarKind.Int16,
        SpecialType.System_UInt16 => ScalarKind.UInt16,
        SpecialType.System_Int32 => ScalarKind.Int32,
        SpecialType.System_UInt32 => ScalarKind.UInt32,
        SpecialType.System_Int64 => ScalarKind.Int64,
        SpecialType.System_UInt64 => ScalarKind.UInt64,
        SpecialType.System_Single => ScalarKind.Single,
        SpecialType.System_Double => ScalarKind.Double,
        SpecialType.System_Decimal => ScalarKind.Decimal,
        SpecialType.System_DateTime => ScalarKind.DateTime,
        _ => type.MetadataName() switch
        {
            "System.Guid" => ScalarKind.Guid,
            "System.Uri" => ScalarKind.Uri,
            "System.DateOnly" => ScalarKind.DateOnly,
            "System.TimeOnly" => ScalarKind.TimeOnly,
            "System.DateTimeOffset" => ScalarKind.DateTimeOffset,
            "System.TimeSpan" => ScalarKind.TimeSpan,
            _ => null,
        },
    };

    public static bool IsDate(this ScalarKind kind) =>
        kind is ScalarKind.DateOnly or ScalarKind.DateTime or ScalarKind.DateTimeOffset;

    public static bool IsNumber(this ScalarKind kind) => kind is >= ScalarKind.SByte and <= ScalarKind.Decimal;
}
