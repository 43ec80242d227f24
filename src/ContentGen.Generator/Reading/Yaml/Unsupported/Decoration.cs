using ContentGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Yaml.Unsupported;

/// <summary>An anchor or a tag before a value: <c>&amp;name</c> or <c>!type</c>.</summary>
internal sealed record Decoration(char Sign, string Name, TextSpan Span)
{
    /// <remarks>Its sign is enough: no scalar can begin with one, unless it is quoted.</remarks>
    public static Decoration? At(HeadText head, int start)
    {
        if (head[start] is not ('&' or '!'))
            return null;
        var end = start + 1;
        while (head[end] is not (' ' or '\t' or '\n' or '\r' or ',' or '[' or ']' or '{' or '}' or '\0'))
            end++;
        var name = head.File.Substring(start + 1, end - start - 1);
        return new Decoration(head[start], name, TextSpan.FromBounds(start, end));
    }

    /// <param name="span">The whole value if it is text, else the sign and the name.</param>
    /// <param name="isText">Whether a scalar follows, so that the sign may have been meant as a part of it.</param>
    public void Report(ReadingFindings findings, Anchors anchors, TextSpan span, bool isText)
    {
        if (Sign == '&')
            anchors.AddAnchor(Name, span, isText);
        else
            findings.Add(ReadingRules.Tag, span, Shown.Value("!" + Name));
    }
}
