using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Yaml.Unsupported;

/// <summary>A template's <c>{{ title }}</c> or <c>{% raw %}</c>, which to YAML is a mapping like any other.</summary>
internal static class Placeholder
{
    public static TextSpan? At(HeadText head, int start)
    {
        if (head[start] != '{' || head[start + 1] is not ('{' or '%'))
            return null;
        var lineEnd = Line.At(head.File, start).End;
        var end = start;
        while (end < lineEnd && head[end] != '}')
            end++;
        while (end < lineEnd && head[end] == '}')
            end++;
        return TextSpan.FromBounds(start, end);
    }
}
