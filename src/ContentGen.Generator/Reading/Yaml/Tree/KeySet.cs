using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Shared;
using ContentGen.Generator.Suggestions;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Yaml.Tree;

/// <summary>The keys of one mapping, compared as members are: ignoring case, <c>-</c> and <c>_</c>.</summary>
internal sealed class KeySet
{
    private readonly Dictionary<string, Spelling> _keys = new(LooseKey.Comparer);

    // The second and later spellings of a key, of which a hostile file has thousands.
    private Dictionary<string, Spelling>? _others;

    /// <returns>Whether the key is there for the first time, in this spelling.</returns>
    public bool Add(string key, TextSpan span)
    {
        if (!_keys.TryGetValue(key, out var spelling))
        {
            _keys.Add(key, new Spelling(key, span));
            return true;
        }

        if (spelling.Text != key)
        {
            var first = spelling;
            _others ??= new Dictionary<string, Spelling>(StringComparer.Ordinal);
            if (!_others.TryGetValue(key, out spelling))
            {
                _others.Add(key, first.AddNext(new Spelling(key, span)));
                return true;
            }
        }

        if (spelling.Count++ == 1)
            spelling.Second = span;
        return false;
    }

    /// <summary>Whether keys of the mapping differ only in how they are written.</summary>
    public bool HasAlike => _others is not null;

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
                        ReadingRules.KeysAlike,
                        spelling.Span,
                        first.Span,
                        Shown.Value(spelling.Text),
                        Shown.Value(first.Text),
                        findings.LineOf(first.Span.Start).ToText(),
                        HidingKeys.IsName(first.Text) ? ReadingRules.WriteOnce : ReadingRules.DeleteThisOrThat);
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
        findings.LineOf(key.Span.Start).ToText(),
        // A person who deletes the wrong one of two 'draft' keys publishes the post.
        HidingKeys.IsName(key.Text) ? ReadingRules.WriteOnce
            : key.Count == 2 ? ReadingRules.DeleteOneOfTwo
            : ReadingRules.Text(ReadingRules.DeleteAllButOne, key.Count));

    private sealed class Spelling(string text, TextSpan span)
    {
        private Spelling? _last;

        public string Text => text;

        public TextSpan Span => span;

        public int Count { get; set; } = 1;

        public TextSpan Second { get; set; }

        public Spelling? Next { get; private set; }

        /// <summary>Adds another spelling after all those of this one.</summary>
        public Spelling AddNext(Spelling next)
        {
            (_last ?? this).Next = next;
            return _last = next;
        }
    }
}
