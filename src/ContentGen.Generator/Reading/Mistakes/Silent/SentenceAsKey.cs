using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Mistakes.Silent;

/// <summary>A line of a text that is not indented and contains a colon, so that YAML reads it as a key.</summary>
internal static class SentenceAsKey
{
    private const int MinWords = 5;

    /// <returns>The keys without such lines.</returns>
    public static MappingNode CutOut(MappingNode root, HeadText head, ReadingFindings findings)
    {
        for (var i = root.Entries.Length - 1; i > 0; i--)
        {
            var (entry, above) = (root.Entries[i], root.Entries[i - 1]);
            if (!IsSentence(entry, head) || above.Value is not ScalarNode { IsNull: false, IsQuoted: false } text
                || head.TextOf(TextSpan.FromBounds(text.Span.End, entry.KeySpan.Start)).Trim().Length > 0)
                continue;

            findings.Add(ReadingRules.SentenceAsKey, entry.KeySpan, Shown.Value(entry.Key));
            root = root with { Entries = root.Entries.RemoveAt(i) };
        }

        return root;
    }

    private static bool IsSentence(MappingEntry entry, HeadText head) =>
        !entry.IsReported && entry.Key.IndexOf(' ') > 0 && head[entry.KeySpan.Start] is not ('"' or '\'')
        && (entry.Key[0] == '<' || entry.Key.Split(' ').Length >= MinWords);
}
