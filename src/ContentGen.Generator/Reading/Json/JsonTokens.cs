using System.Text.RegularExpressions;
using ContentGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Json;

/// <summary>The words and signs of a JSON file, one after the other.</summary>
internal sealed class JsonTokens(string file, TextSpan span, JsonFindings findings)
{
    private const string Blank = " \t\n\r";
    private const string EndsOfWords = Blank + ",:[]{}\"";

    private static readonly Regex Number =
        new(@"^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?$", RegexOptions.CultureInvariant);

    private readonly JsonTexts _texts = new(file, span, findings);
    private int _position = span.Start;
    private JsonTokenKind _last;

    /// <summary>The kind of the token before the last one.</summary>
    public JsonTokenKind Before { get; private set; }

    public JsonToken Next()
    {
        while (_position < span.End && Blank.IndexOf(file[_position]) >= 0)
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
            '"' => _texts.Read(_position),
            '\'' => ReadSingleQuoted(),
            '#' => RefuseComment(),
            '/' when _position + 1 < span.End && file[_position + 1] is '/' or '*' => RefuseComment(),
            _ => ReadWord(),
        };
    }

    private JsonToken Sign(JsonTokenKind kind) => new(kind, new TextSpan(_position, 1));

    private JsonToken RefuseComment()
    {
        var isBlock = file[_position] == '/' && file[_position + 1] == '*';
        var close = isBlock ? file.IndexOf("*/", _position, StringComparison.Ordinal) : -1;
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

    private bool IsKey(int end)
    {
        while (end < span.End && file[end] is ' ' or '\t')
            end++;
        return end < span.End && file[end] == ':';
    }

    private JsonToken ReadWord()
    {
        var end = _position + 1;
        while (end < span.End && EndsOfWords.IndexOf(file[end]) < 0)
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
        if (IsKey(end))
            return findings.Refuse(place, JsonRules.UnquotedKey, Shown.Value(word));
        return plain is null
            ? findings.Refuse(place, JsonRules.UnknownWord, Shown.Value(word))
            : findings.Refuse(place, JsonRules.MisspeltWord, Shown.Value(word), plain);
    }
}
