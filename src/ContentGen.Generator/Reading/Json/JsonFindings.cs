using ContentGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Json;

/// <summary>Reports the first mistake of a JSON file: what comes after it cannot be told.</summary>
internal sealed class JsonFindings(ReadingFindings findings)
{
    private bool _isTold;

    /// <returns>False, for the caller to stop with.</returns>
    public bool Report(JsonToken token, string what, string advice)
    {
        if (!_isTold && token.Kind != JsonTokenKind.Refused)
            findings.Add(JsonRules.NotJson, token.Span, what, advice);
        _isTold = true;
        return false;
    }

    public JsonToken Refuse(TextSpan span, string what, string advice)
    {
        Report(new JsonToken(JsonTokenKind.None, span), what, advice);
        return new JsonToken(JsonTokenKind.Refused, span);
    }

    public bool ReportTooDeep(JsonToken token)
    {
        findings.Add(ReadingRules.TooDeep, token.Span);
        _isTold = true;
        return false;
    }

    public int LineOf(JsonToken token) => findings.LineOf(token.Span.Start);
}
