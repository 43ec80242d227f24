using System.Globalization;
using ContentGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Json;

/// <summary>Reports the first mistake of a JSON file: what follows it cannot be known.</summary>
internal sealed class JsonFindings(ReadingFindings findings)
{
    private bool _isReported;

    /// <param name="problem">One of the texts of <see cref="JsonRules"/>.</param>
    /// <returns>False, for the caller to stop with.</returns>
    public bool Report(JsonToken token, string problem, params object[] facts)
    {
        if (!_isReported && token.Kind != JsonTokenKind.Refused)
            findings.Add(JsonRules.NotJson, token.Span, string.Format(CultureInfo.InvariantCulture, problem, facts));
        _isReported = true;
        return false;
    }

    public JsonToken Refuse(TextSpan span, string problem, params object[] facts)
    {
        Report(new JsonToken(JsonTokenKind.None, span), problem, facts);
        return new JsonToken(JsonTokenKind.Refused, span);
    }

    public bool ReportTooDeep(JsonToken token)
    {
        findings.Add(ReadingRules.TooDeep, token.Span, ReadingLimits.MaxDepth.Shown());
        _isReported = true;
        return false;
    }

    public int LineOf(JsonToken token) => findings.LineOf(token.Span.Start);
}
