using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading.Mistakes;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Yaml.Unsupported;

/// <summary>The anchors and aliases of one front matter; none is ever followed.</summary>
internal sealed class Anchors(HeadText head)
{
    private readonly List<(string Name, TextSpan Span, bool IsText)> _anchors = [];
    private readonly List<(string Name, TextSpan Span, bool IsToldAlready)> _aliases = [];

    public void AddAnchor(string name, TextSpan span, bool isText) => _anchors.Add((name, span, isText));

    public void AddAlias(string name, TextSpan span, bool isToldAlready) => _aliases.Add((name, span, isToldAlready));

    /// <summary>
    /// Where an alias has its anchor, somebody means YAML: that is said once, for an alias bomb has hundreds. Where
    /// one stands alone, it is text that happens to begin with the sign, and each is its own mistake.
    /// </summary>
    public void Report(ReadingFindings findings)
    {
        if (_anchors.Count + _aliases.Count == 0)
            return;

        var pairs = new HashSet<string>(_aliases.Select(static alias => alias.Name), StringComparer.Ordinal);
        pairs.IntersectWith(_anchors.Select(static anchor => anchor.Name));
        var isSaid = false;
        foreach (var (name, span, isText) in _anchors)
        {
            var isYaml = pairs.Contains(name) || !isText;
            if (!isYaml)
                findings.Add(ReadingRules.ReservedSign, span, "&", Quotes.Around(head.TextOf(span)));
            else if (!isSaid)
                findings.Add(ReadingRules.Anchor, span, Shown.Value(name));
            isSaid |= isYaml;
        }

        foreach (var (name, span, isToldAlready) in _aliases)
        {
            if (!isToldAlready && !pairs.Contains(name))
                findings.Add(ReadingRules.ReservedSign, span, "*", Quotes.Around(head.TextOf(span)));
        }
    }
}
