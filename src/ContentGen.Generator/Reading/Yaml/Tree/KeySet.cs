using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading.Mistakes;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Yaml.Tree;

/// <summary>The keys of one mapping, compared as members are: ignoring case, <c>-</c> and <c>_</c>.</summary>
internal sealed class KeySet
{
    private readonly Dictionary<string, Spelling> _keys = new(LooseKey.Comparer);

    // The second and later spellings of a key, of which a hostile file has thousands.
    private Dictionary<string, Spelling>? _others;

    /// <param name="value">Of the key; null where it is a list or nested keys.</param>
    /// <param name="emptyAbove">The key of the line above, if it has no value.</param>
    /// <returns>Whether the key is there for the first time, in this spelling.</returns>
    public bool Add(string key, TextSpan span, ScalarNode? value, string? emptyAbove)
    {
        if (!_keys.TryGetValue(key, out var spelling))
        {
            _keys.Add(key, new Spelling(key, span, value));
            return true;
        }

        if (spelling.Text != key)
        {
            var first = spelling;
            _others ??= new Dictionary<string, Spelling>(StringComparer.Ordinal);
            if (!_others.TryGetValue(key, out spelling))
            {
                _others.Add(key, first.AddNext(new Spelling(key, span, value)));
                return true;
            }
        }

        spelling.AddSame(span, value, emptyAbove);
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
                        findings.LineOf(first.Span.Start).ToText());
                }

                if (spelling.Count > 1)
                    ReportDuplicate(spelling, findings);
            }
        }
    }

    private static void ReportDuplicate(Spelling key, ReadingFindings findings)
    {
        var delete = key.Count == 2 ? ReadingRules.DeleteOneOfTwo : ReadingRules.DeleteAllButOne;
        var advice = key.EmptyAbove is { } above ? ReadingRules.Text(ReadingRules.IndentBelow, Shown.Value(above), delete)
            : key.AsList() is { } list ? ReadingRules.Text(ReadingRules.WriteList, list, delete)
            : delete;
        findings.AddWithOther(
            ReadingRules.DuplicateKey,
            key.Second,
            key.Span,
            Shown.Value(key.Text),
            findings.LineOf(key.Span.Start).ToText(),
            key.Count == 2 ? advice : ReadingRules.Text(ReadingRules.OccursSeveralTimes, key.Count, advice));
    }

    private sealed class Spelling(string text, TextSpan span, ScalarNode? value)
    {
        // More items fit in no line that anybody pastes.
        private const int MostValues = 20;

        private readonly List<ScalarNode?> _values = [value];
        private Spelling? _last;

        public string Text => text;

        public TextSpan Span => span;

        public int Count { get; private set; } = 1;

        public TextSpan Second { get; private set; }

        /// <summary>The key above the second one, if it has no value.</summary>
        public string? EmptyAbove { get; private set; }

        public Spelling? Next { get; private set; }

        public void AddSame(TextSpan second, ScalarNode? another, string? emptyAbove)
        {
            if (_values.Count < MostValues)
                _values.Add(another);
            if (Count++ > 1)
                return;
            (Second, EmptyAbove) = (second, emptyAbove);
        }

        /// <summary>The line with all values as a list, if they are different texts.</summary>
        public string? AsList()
        {
            var texts = _values.OfType<ScalarNode>().Where(static one => !one.IsNull).Select(static one => one.Text).ToList();
            // Two titles are rather what a merge left.
            var mayBeList = Count > 2 || text.EndsWith("s", StringComparison.Ordinal)
                || texts.TrueForAll(static one => one.StartsWith("/", StringComparison.Ordinal));
            return mayBeList && texts.Count == Count && texts.Distinct(StringComparer.Ordinal).Count() == Count
                ? Repair.List(text, texts)
                : null;
        }

        /// <summary>Adds another spelling after all those of this one.</summary>
        public Spelling AddNext(Spelling next)
        {
            (_last ?? this).Next = next;
            return _last = next;
        }
    }
}
