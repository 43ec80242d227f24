using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Json;

/// <param name="Text">Of a text without its quotes and with escapes resolved.</param>
/// <param name="Span">Quotes included.</param>
internal readonly record struct JsonToken(JsonTokenKind Kind, TextSpan Span, string Text = "");

internal enum JsonTokenKind
{
    /// <summary>Nothing yet.</summary>
    None,
    OpenObject,
    CloseObject,
    OpenList,
    CloseList,
    Colon,
    Comma,
    Text,

    /// <summary>A number, <c>true</c>, <c>false</c> or <c>null</c>.</summary>
    Word,
    End,

    /// <summary>Something that is not JSON. It has been reported.</summary>
    Refused,
}
