using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ContentGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Json;

/// <summary>The words and signs of a JSON file, one after the other.</summary>
internal sealed class JsonTokens(string file, TextSpan span, JsonFindings findings)
{
    private static readonly Regex Number = new(@"^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?$", RegexOptions.CultureInvariant);

    private int _position = span.Start;
    private JsonTokenKind _last;

    /// <summary>The kind of the token before the last one.</summary>
    public JsonTokenKind Before { get; private set; }

    public JsonToken Next()
    {
        while (_position < span.End && file[_position] is ' ' or '\t' or '\n' or '\r')
            _position++;
        var token = Read();
        _position = Math.Max(token.Span.End, _position);
        Before = _last;
        _last = token.Kind;
        return token;
    }

    private JsonToken Read()
    {
        if (_position == span.End)
            return new JsonToken(JsonTokenKind.End, new TextSpan(_position, 0));

        return file[_position] switch
        {
            '{' => Sign(JsonTokenKind.OpenObject),
            '}' => Sign(JsonTokenKind.CloseObject),
            '[' => Sign(JsonTokenKind.OpenList),
            ']' => Sign(JsonTokenKind.CloseList),
            ':' => Sign(JsonTokenKind.Colon),
            ',' => Sign(JsonTokenKind.Comma),
            '"' => ReadText(),
            '\'' => ReadSingleQuoted(),
            '#' => RefuseComment(),
            '/' when _position + 1 < span.End && file[_position + 1] is '/' or '*' => RefuseComment(),
            _ => ReadWord(),
        };
    }

    private JsonToken Sign(JsonTokenKind kind) => new(kind, new TextSpan(_position, 1));

    private JsonToken RefuseComment()
    {
        var close = file[_position] == '/' && file[_position + 1] == '*' ? file.IndexOf("*/", _position, StringComparison.Ordinal) : -1;
        var end = close >= 0 ? close + 2 : Line.At(file, _position).End;
        return findings.Refuse(TextSpan.FromBounds(_position, end), JsonRules.Comment);
    }

    private JsonToken ReadSingleQuoted()
    {
        var lineEnd = Line.At(file, _position).End;
        var close = file.IndexOf('\'', _position + 1, lineEnd - _position - 1);
        return findings.Refuse(
            TextSpan.FromBounds(_position, close < 0 ? lineEnd : close + 1), JsonRules.SingleQuotes);
    }

    private JsonToken ReadWord()
    {
        var end = _position + 1;
        while (end < span.End && file[end] is not (' ' or '\t' or '\n' or '\r' or ',' or ':' or '[' or ']' or '{' or '}' or '"'))
            end++;
        var place = TextSpan.FromBounds(_position, end);
        var word = file.Substring(_position, end - _position);
        if (word is "true" or "false" or "null" || Number.IsMatch(word))
            return new JsonToken(JsonTokenKind.Word, place, word);

        var plain = word.ToLowerInvariant() switch
        {
            "true" => "true",
            "false" => "false",
            "null" or "none" or "nil" or "undefined" => "null",
            _ => null,
        };
        return plain is null
            ? findings.Refuse(place, JsonRules.UnknownWord, Shown.Value(word))
            : findings.Refuse(place, JsonRules.MisspeltWord, Shown.Value(word), plain);
    }

    private JsonToken ReadText()
    {
        var text = new StringBuilder();
        for (var i = _position + 1; i < span.End; i++)
        {
            switch (file[i])
            {
                case '"':
                    return new JsonToken(JsonTokenKind.Text, TextSpan.FromBounds(_position, i + 1), text.ToString());
                case '\n' or '\r':
                    return RefuseUnclosed();
                case '\\' when EscapedAt(i) is { } escaped:
                    text.Append(escaped.Character);
                    if (char.IsSurrogate(escaped.Character))
                    {
                        if (OtherHalfAt(i, escaped) is not { } other)
                            return RefuseHalf(i, escaped.Length);
                        text.Append(other);
                        i += escaped.Length;
                    }

                    i += escaped.Length - 1;
                    break;
                case '\\':
                    return findings.Refuse(TextSpan.FromBounds(i, Math.Min(i + 2, span.End)), JsonRules.UnknownEscape);
                default:
                    text.Append(file[i]);
                    break;
            }
        }

        return RefuseUnclosed();
    }

    private JsonToken RefuseUnclosed() =>
        findings.Refuse(TextSpan.FromBounds(_position, Line.At(file, _position).End), JsonRules.UnclosedText);

    // Many programs write an emoji as two escapes.
    private char? OtherHalfAt(int position, (char Character, int Length) half) =>
        char.IsHighSurrogate(half.Character) && position + half.Length < span.End && file[position + half.Length] == '\\'
        && EscapedAt(position + half.Length) is { Character: var other } && char.IsLowSurrogate(other)
            ? other
            : null;

    private JsonToken RefuseHalf(int position, int length) => findings.Refuse(
        new TextSpan(position, length), JsonRules.HalfCharacter, file.Substring(position, length));

    private (char Character, int Length)? EscapedAt(int position)
    {
        if (position + 1 >= span.End)
            return null;

        const string Signs = "\"\\/bfnrt";
        const string Meanings = "\"\\/\b\f\n\r\t";
        var index = Signs.IndexOf(file[position + 1]);
        if (index >= 0)
            return (Meanings[index], 2);

        const int Length = 6;
        return file[position + 1] == 'u' && position + Length <= span.End
            && ushort.TryParse(file.Substring(position + 2, Length - 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
                ? ((char)code, Length)
                : null;
    }
}
