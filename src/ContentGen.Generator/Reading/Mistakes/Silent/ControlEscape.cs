using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading.DamagedText;
using ContentGen.Generator.Reading.Mistakes.Quoting;
using ContentGen.Generator.Reading.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Mistakes.Silent;

/// <summary><c>"C:\bin"</c>, which contains a backspace and no backslash.</summary>
/// <remarks>Escapes are written for line breaks and tabs, so these are taken as meant.</remarks>
internal static class ControlEscape
{
    private const string Signs = "0abvfeNLP";
    private const string Characters = "\0\a\b\v\f\u001B\u0085\u2028\u2029";

    public static bool Report(HeadText head, ScalarNode node, ReadingFindings findings)
    {
        // Every escape is longer than its character.
        if (head[node.Span.Start] != '"' || node.Text.Length + 2 == node.Span.Length)
            return false;

        for (var i = node.Span.Start + 1; i < node.Span.End - 1; i++)
        {
            if (head[i] != '\\')
                continue;
            var index = Signs.IndexOf(head[i + 1]);
            if (index >= 0)
            {
                Report(head, node, new TextSpan(i, Escape.SignLength), Characters[index], findings);
                return true;
            }

            i++;
        }

        return false;
    }

    private static void Report(HeadText head, ScalarNode node, TextSpan span, char character, ReadingFindings findings)
    {
        var start = node.Span.Start;
        var text = new QuotedText(head, ValuePlace.Of(head, start), Line.Around(head.File, start), start);
        findings.Add(
            ReadingRules.BadEscape,
            span,
            head.TextOf(span),
            ReadingRules.Text(ReadingRules.IsControlCharacter, CodePages.Name(character)),
            ReadingRules.Write(text.WithBackslashes(), ReadingRules.UseSingleQuotes),
            BadEscape.OrUrl(text));
    }
}
