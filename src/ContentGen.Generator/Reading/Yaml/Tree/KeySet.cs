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
            HasAlike = true;
            return true;
        }

        if (spelling.Count++ == 1)
            spelling.Second = span;
        return false;
    }

    /// <summary>Whether keys of the mapping differ only in how they are written.</summary>
    public bool HasAlike { get; private set; }

    /// <summary>Whether another key differs from this one only in how it is written.</summary>
    public bool IsAlike(string key) => _keys.TryGetValue(key, out var spelling) && spelling.Next is not null;

    /// <summary>Reports each key once that occurs more than once.</summary>
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
                        Shown.Value(spelling.Text), Shown.Value(first.Text), findings.LineOf(first.Span.Start).Shown());
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
        findings.LineOf(key.Span.Start).Shown(),
        key.Count == 2 ? ReadingRules.DeleteOneOfTwo : ReadingRules.Text(ReadingRules.DeleteAllButOne, key.Count));

    private sealed class Spelling(string text, TextSpan span)
    {
        public string Text => text;

        public TextSpan Span => span;

        public int Count { get; set; } = 1;

        public TextSpan Second { get; set; }

        public Spelling? Next { get; set; }
    }
}
