using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading.Yaml;
using ContentGen.Generator.Reading.Yaml.Tree;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Json;

/// <summary>Reads a <c>.json</c> file into the same nodes as YAML.</summary>
/// <remarks>JSON is nearly YAML, but the YAML parser refuses tabs, and reports nothing useful about a forgotten comma.
/// The reader does not recurse, so that no nesting can exhaust the stack.</remarks>
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
        {
            var first = new TextSpan(root.Span.Start, 1);
            reader._findings.Report(new JsonToken(JsonTokenKind.None, first),
                root is ListNode ? JsonRules.RootIsList : JsonRules.RootWithoutKey);
        }

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
        return token.Kind == JsonTokenKind.End || _findings.Report(token, JsonRules.TextAfterEnd)
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
                return _findings.Report(comma, JsonRules.CommaBeforeBracket, ClosingOf(isObject));
        }

        return isObject ? ReadPair(token) : ReadValue(token);
    }

    private bool ReadPair(JsonToken key)
    {
        if (key.Kind != JsonTokenKind.Text)
            return Refuse(key, JsonRules.KeyExpected);

        _tree.AddScalar(key.Text, isQuoted: true, isBlock: false, key.Span);
        var colon = _tokens.Next();
        if (colon.Kind != JsonTokenKind.Colon)
            return Refuse(colon, JsonRules.MissingColon, Shown.Value(key.Text));

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
                return Refuse(token, JsonRules.ValueExpected);
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
            return Refuse(token, JsonRules.UnexpectedColon);
        if (token.Kind is JsonTokenKind.CloseList or JsonTokenKind.CloseObject)
            return Refuse(token, JsonRules.OtherBracketExpected, ClosingOf(isObject), _findings.LineOf(_open.Peek()));
        return Refuse(token, JsonRules.MissingComma);
    }

    // Of a file that ends too early the place is where the bracket was opened: its end says nothing.
    private bool Refuse(JsonToken token, string problem, params object[] facts)
    {
        if (token.Kind != JsonTokenKind.End || _open.Count == 0)
            return _findings.Report(token, problem, facts);

        var open = _open.Peek();
        return _findings.Report(open, JsonRules.UnclosedBracket, ClosingOf(open.Kind == JsonTokenKind.OpenObject));
    }

    private static char ClosingOf(bool isObject) => isObject ? '}' : ']';
}
