using System.Collections.Immutable;
using System.Globalization;
using ContentGen.Generator.Binding.Headers;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Checking;

/// <summary>Finds tags with several spellings, each of which would get its own tag page.</summary>
/// <remarks>The spellings of a tag are reported in one finding.</remarks>
internal static class TagTwins
{
    /// <param name="headers">The collection's entries by path.</param>
    public static IEnumerable<HeaderFinding> Find(ImmutableArray<EntryHeader> headers) => SpellingsOf(headers)
        .GroupBy(static spelling => (spelling.First.Member, TagFold.Of(spelling.First.Text)))
        .Where(static family => family.Key.Item2 is not null && family.Skip(1).Any())
        .Select(static family => FindingOf(MostUsedFirst(family)));

    // Of two that are used equally often, the earlier one came first.
    private static List<Spelling> MostUsedFirst(IEnumerable<Spelling> family) => family
        .OrderByDescending(static spelling => spelling.Count)
        .ThenBy(static spelling => spelling.Number)
        .ToList();

    private static HeaderFinding FindingOf(List<Spelling> family)
    {
        var (usual, rare) = (family[0], family[family.Count - 1]);
        var others = family.Skip(1).Take(family.Count - 2)
            .Select(static spelling => $" and '{Shown.Value(spelling.First.Text)}' ({CountOf(spelling)})");
        return new HeaderFinding(
            CheckingRules.TagTwins,
            rare.First.Address,
            [
                Shown.Value(rare.First.Text),
                CountOf(rare),
                Shown.Value(usual.First.Text),
                $"{CountOf(usual)}, first in '{usual.Path}'",
                string.Concat(others),
            ],
            family.Take(family.Count - 1).Select(static spelling => spelling.First.Address).ToEquatableArray());
    }

    private static string CountOf(Spelling spelling) =>
        spelling.Count == 1 ? "once" : $"{spelling.Count.ToString(CultureInfo.InvariantCulture)} times";

    private static IEnumerable<Spelling> SpellingsOf(ImmutableArray<EntryHeader> headers)
    {
        var spellings = new Dictionary<(string Member, string Text), Spelling>();
        foreach (var header in headers)
        {
            foreach (var tag in header.Compared.Tags)
            {
                var key = (tag.Member, tag.Text);
                if (!spellings.TryGetValue(key, out var spelling))
                    spellings.Add(key, spelling = new Spelling(tag, header.ProjectPath, spellings.Count));
                spelling.Count++;
            }
        }

        return spellings.Values.OrderBy(static spelling => spelling.Number);
    }

    private sealed class Spelling(MemberText first, string path, int number)
    {
        public MemberText First => first;

        public string Path => path;

        public int Number => number;

        public int Count { get; set; }
    }
}
