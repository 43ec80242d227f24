using System.Globalization;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading.Yaml;
using ContentGen.Generator.Reading.Yaml.Tree;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Json;

/// <summary>Reads a <c>.json</c> file into the nodes that YAML gives too.</summary>
/// <remarks>JSON is nearly YAML, but the YAML parser refuses tabs and the escaped surrogates by which many programs
/// write an emoji, and has no words for a forgotten comma. Without recursion, so that no nesting can exhaust the stack.</remarks>
internal sealed class JsonReader
{
    private readonly TreeBuilder _tree;
    private readonly JsonTokens _tokens;
    private readonly JsonFindings _findings;

    // The brackets that are open: each with its place.
    private readonly Stack<JsonToken> _open = new();

    private JsonReader(HeadText head, ReadingFindings findings)
    {
        _tree = new TreeBuilder(head, findings);
        _findings = new JsonFindings(findings);
        _tokens = new JsonTokens(head.File, head.Span, _findings);
    }

    /// <returns>Null when it is not JSON, which has been reported, and when the file is empty.</returns>
    public static FrontMatterNode? Read(HeadText head, ReadingFindings findings, CancellationToken cancellation)
    {
        var reader = new JsonReader(head, findings);
        var root = reader.Read(cancellation);
        if (root is ListNode or ScalarNode)
            findings.Add(JsonRules.NotJson, new TextSpan(root.Span.Start, 1), "its outermost value has no key", "begin the file with '{' and a key");
        return root as MappingNode;
    }

    private FrontMatterNode? Read(CancellationToken cancellation)
    {
        var token = _tokens.Next();
        if (token.Kind == JsonTokenKind.End)
            return null;
        if (!ReadValue(token))
            return null;

        while (_open.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!ReadItem())
                return null;
        }

        token = _tokens.Next();
        return token.Kind == JsonTokenKind.End || _findings.Report(token, "there is more after the last bracket", "delete it")
            ? _tree.Finish()
            : null;
    }

    // What follows a bracket, a comma or a value inside the innermost bracket.
    private bool ReadItem()
    {
        var isObject = _open.Peek().Kind == JsonTokenKind.OpenObject;
        var token = _tokens.Next();
        if (Closes(token, isObject))
            return Close(token);
        if (_tokens.Before is not (JsonTokenKind.OpenObject or JsonTokenKind.OpenList))
        {
            if (token.Kind != JsonTokenKind.Comma)
                return RefuseInPlaceOfComma(token, isObject);

            var comma = token;
            token = _tokens.Next();
            if (Closes(token, isObject))
                return _findings.Report(comma, $"a comma stands before '{(isObject ? '}' : ']')}'", "delete it");
        }

        return isObject ? ReadPair(token) : ReadValue(token);
    }

    private bool ReadPair(JsonToken key)
    {
        if (key.Kind != JsonTokenKind.Text)
            return Refuse(key, "a key is expected here", "write one in double quotes");

        _tree.AddScalar(key.Text, isQuoted: true, isBlock: false, key.Span);
        var colon = _tokens.Next();
        if (colon.Kind != JsonTokenKind.Colon)
            return Refuse(colon, "a colon is missing", $"write one after \"{Shown.Value(key.Text)}\"");

        return ReadValue(_tokens.Next());
    }

    private bool ReadValue(JsonToken token)
    {
        switch (token.Kind)
        {
            case JsonTokenKind.Text or JsonTokenKind.Word:
                _tree.AddScalar(token.Text, isQuoted: token.Kind == JsonTokenKind.Text, isBlock: false, token.Span);
                return true;
            case JsonTokenKind.OpenObject or JsonTokenKind.OpenList:
                _tree.Open(isMapping: token.Kind == JsonTokenKind.OpenObject, token.Span.Start);
                _open.Push(token);
                return _tree.TooDeepAt is null || _findings.ReportTooDeep(token);
            default:
                return Refuse(token, "a value is expected here", "write one, such as \"text\"");
        }
    }

    private bool Close(JsonToken token)
    {
        _open.Pop();
        _tree.Close(token.Span.Start);
        return true;
    }

    private static bool Closes(JsonToken token, bool isObject) =>
        token.Kind == (isObject ? JsonTokenKind.CloseObject : JsonTokenKind.CloseList);

    private bool RefuseInPlaceOfComma(JsonToken token, bool isObject)
    {
        if (token.Kind is JsonTokenKind.Colon)
            return Refuse(token, "a colon stands where none is expected", "delete it");
        if (token.Kind is JsonTokenKind.CloseList or JsonTokenKind.CloseObject)
            return Refuse(token, $"'{(isObject ? '}' : ']')}' is expected here", $"close the bracket of line {_findings.LineOf(_open.Peek()).ToString(CultureInfo.InvariantCulture)} first");
        return Refuse(token, "a comma is missing", "write one before this");
    }

    // A file that ends too early is told where the bracket was opened: its end says nothing.
    private bool Refuse(JsonToken token, string what, string advice) =>
        token.Kind == JsonTokenKind.End && _open.Count > 0
            ? _findings.Report(_open.Peek(), "this bracket is never closed", $"write '{(_open.Peek().Kind == JsonTokenKind.OpenObject ? '}' : ']')}' after its last item")
            : _findings.Report(token, what, advice);
}
