using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading.Mistakes;
using ContentGen.Generator.Reading.Mistakes.Silent;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Yaml.Unsupported;

/// <summary>The anchors and aliases of one front matter; none is ever followed.</summary>
internal sealed class Anchors(HeadText head)
{
    private readonly List<(string Name, TextSpan Span, bool IsText)> _anchors = [];
    private readonly List<(string Name, TextSpan Span, bool IsReported)> _aliases = [];

    public void AddAnchor(string name, TextSpan span, bool isText) => _anchors.Add((name, span, isText));

    public void AddAlias(string name, TextSpan span, bool isReported) => _aliases.Add((name, span, isReported));

    /// <summary>Reports an anchor with its alias, which somebody means as YAML, once: an alias bomb has hundreds. One
    /// that is alone is text that happens to begin with the sign, and each of them is its own mistake.</summary>
    public void Report(ReadingFindings findings)
    {
        if (_anchors.Count + _aliases.Count == 0)
            return;

        var pairs = new HashSet<string>(_aliases.Select(static alias => alias.Name), StringComparer.Ordinal);
        pairs.IntersectWith(_anchors.Select(static anchor => anchor.Name));
        var isYamlReported = false;
        foreach (var (name, span, isText) in _anchors)
        {
            var isYaml = pairs.Contains(name) || !isText;
            if (!isYaml)
                ReportText('&', span, findings);
            else if (!isYamlReported)
                findings.Add(ReadingRules.Anchor, span, Shown.Value(name));
            isYamlReported |= isYaml;
        }

        foreach (var (name, span, isReported) in _aliases)
        {
            if (!isReported && !pairs.Contains(name))
                ReportText('*', span, findings);
        }
    }

    private void ReportText(char sign, TextSpan span, ReadingFindings findings) => findings.Add(
        ReadingRules.ReservedSign,
        span,
        sign.ToString(),
        ReadingRules.AValue,
        ReadingRules.Write(Repair.Quoted(ValuePlace.Of(head, span.Start), head.TextOf(span))),
        "");
}
