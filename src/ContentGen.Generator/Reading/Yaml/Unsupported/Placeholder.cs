using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Yaml.Unsupported;

/// <summary>A template's <c>{{ title }}</c> or <c>{% raw %}</c>, which to YAML is a mapping like any other.</summary>
internal static class Placeholder
{
    public static TextSpan? At(HeadText head, int start)
    {
        // A formatter of YAML makes { { title } } of it.
        var lineEnd = Line.At(head.File, start).End;
        if (head[start] != '{' || head[head.SkipSpace(start + 1, lineEnd)] is not ('{' or '%'))
            return null;

        var end = start;
        while (end < lineEnd && head[end] != '}')
            end++;
        var last = head.SkipSpace(end + 1, lineEnd);
        while (end < lineEnd && head[end] == '}')
            end++;
        return TextSpan.FromBounds(start, head[last] == '}' ? Math.Max(end, last + 1) : end);
    }
}
