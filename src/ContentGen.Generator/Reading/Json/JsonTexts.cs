using System.Globalization;
using System.Text;
using ContentGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Json;

/// <summary>The texts of a JSON file, with their escapes resolved.</summary>
internal sealed class JsonTexts(string file, TextSpan span, JsonFindings findings)
{
    private const int SignLength = 2;
    private const int CodeLength = 6;

    /// <param name="start">The opening quote.</param>
    public JsonToken Read(int start)
    {
        var text = new StringBuilder();
        for (var i = start + 1; i < span.End; i++)
        {
            switch (file[i])
            {
                case '"':
                    return new JsonToken(JsonTokenKind.Text, TextSpan.FromBounds(start, i + 1), text.ToString());
                case '\n' or '\r':
                    return RefuseUnclosed(start);
                case '\\' when EscapedAt(i) is { } escaped:
                    if (char.IsSurrogate(escaped.Character))
                    {
                        if (OtherHalfAt(i, escaped.Character) is not { } other)
                            return RefuseHalf(i);
                        text.Append(escaped.Character).Append(other);
                        i += (2 * CodeLength) - 1;
                        break;
                    }

                    text.Append(escaped.Character);
                    i += escaped.Length - 1;
                    break;
                case '\\':
                    var sign = TextSpan.FromBounds(i, Math.Min(i + SignLength, span.End));
                    return findings.Refuse(sign, JsonRules.UnknownEscape);
                default:
                    text.Append(file[i]);
                    break;
            }
        }

        return RefuseUnclosed(start);
    }

    private JsonToken RefuseUnclosed(int start) =>
        findings.Refuse(TextSpan.FromBounds(start, Line.At(file, start).End), JsonRules.UnclosedText);

    private JsonToken RefuseHalf(int position) => findings.Refuse(
        new TextSpan(position, CodeLength), JsonRules.HalfCharacter, file.Substring(position, CodeLength));

    // Many programs write an emoji as two escapes.
    private char? OtherHalfAt(int position, char half)
    {
        var next = position + CodeLength;
        return char.IsHighSurrogate(half) && next < span.End && file[next] == '\\'
            && EscapedAt(next) is { Character: var other } && char.IsLowSurrogate(other)
                ? other
                : null;
    }

    private (char Character, int Length)? EscapedAt(int position)
    {
        if (position + 1 >= span.End)
            return null;

        const string Signs = "\"\\/bfnrt";
        const string Meanings = "\"\\/\b\f\n\r\t";
        var index = Signs.IndexOf(file[position + 1]);
        if (index >= 0)
            return (Meanings[index], SignLength);

        if (file[position + 1] != 'u' || position + CodeLength > span.End)
            return null;
        var digits = file.Substring(position + SignLength, CodeLength - SignLength);
        return ushort.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            ? ((char)code, CodeLength)
            : null;
    }
}
