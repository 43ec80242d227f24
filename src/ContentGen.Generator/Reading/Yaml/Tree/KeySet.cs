using System.Globalization;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Yaml.Tree;

/// <summary>The keys of one mapping, found again as members are: ignoring case, <c>-</c> and <c>_</c>.</summary>
internal sealed class KeySet
{
    private readonly Dictionary<string, Spelling> _keys = new(LooseKey.Comparer);

    /// <returns>Whether the key is there for the first time, in this spelling.</returns>
    public bool Add(string key, TextSpan span)
    {
        if (!_keys.TryGetValue(key, out var spelling))
        {
            _keys.Add(key, new Spelling(key, span));
            return true;
        }

        while (spelling.Text != key && spelling.Next is not null)
            spelling = spelling.Next;
        if (spelling.Text != key)
        {
            spelling.Next = new Spelling(key, span);
            return true;
        }

        if (spelling.Count++ == 1)
            spelling.Second = span;
        return false;
    }

    /// <summary>Reports each key once that stands more than once.</summary>
    public void Report(ReadingFindings findings)
    {
        foreach (var first in _keys.Values)
        {
            for (var spelling = first; spelling is not null; spelling = spelling.Next)
            {
                if (spelling != first)
                {
                    findings.AddWithOther(
                        ReadingRules.KeysAlike, spelling.Span, first.Span,
                        Shown.Value(spelling.Text), Shown.Value(first.Text), Number(findings.LineOf(first.Span.Start)));
                }

                if (spelling.Count > 1)
                    ReportDuplicate(spelling, findings);
            }
        }
    }

    private static void ReportDuplicate(Spelling key, ReadingFindings findings) => findings.AddWithOther(
        ReadingRules.DuplicateKey,
        key.Second,
        key.Span,
        Shown.Value(key.Text),
        Number(findings.LineOf(key.Span.Start)),
        key.Count == 2 ? "delete one of the two" : $"it stands here {Number(key.Count)} times, so delete all but one");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed class Spelling(string text, TextSpan span)
    {
        public string Text => text;

        public TextSpan Span => span;

        public int Count { get; set; } = 1;

        public TextSpan Second { get; set; }

        public Spelling? Next { get; set; }
    }
}
