using System.Collections.Immutable;
using ContentGen.Generator.Binding.Scalars;
using ContentGen.Generator.Reading;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Schema.Values;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Binding.Drafts;

/// <summary>The keys by which the posts of one collection say that they are drafts.</summary>
internal sealed class DraftMarks
{
    // Those of every collection, and those that the collection's attribute names.
    private readonly ImmutableArray<DraftMark> _loose;

    // The keys of members that read one of them. They are compared exactly, as the member does.
    private readonly ImmutableArray<DraftMark> _exact;

    // Most keys are none of these, and there are some ten in each post.
    private readonly HashSet<string> _names;

    public DraftMarks(CollectionSchema schema)
    {
        _loose = ImmutableArray.Create(DraftMark.Draft, DraftMark.IsDraft, DraftMark.Unpublished).AddRange(schema.Drafts);
        _exact = schema.Record.Members.SelectMany(MarksOf).ToImmutableArray();
        _names = new HashSet<string>(_loose.Concat(_exact).Select(static mark => mark.Key), LooseKey.Comparer);
    }

    /// <summary>Whether posts may have the key without a member for it.</summary>
    public static bool IsCommon(string key, bool isBoolean) =>
        LooseKey.Comparer.Equals(key, DraftMark.Draft.Key)
        || LooseKey.Comparer.Equals(key, DraftMark.IsDraft.Key)
        || (isBoolean && LooseKey.Comparer.Equals(key, DraftMark.Unpublished.Key));

    /// <summary>The marks that the entry is about; none for a key that says nothing about drafts.</summary>
    public ImmutableArray<DraftMark> Of(MappingEntry entry) => !_names.Contains(entry.Key)
        ? ImmutableArray<DraftMark>.Empty
        : _exact
            .Where(mark => mark.Key == entry.Key)
            .Concat(_loose.Where(mark => LooseKey.Comparer.Equals(mark.Key, entry.Key) && Counts(mark, entry.Value)))
            .ToImmutableArray();

    // A date, or whatever else 'published' may be, says nothing about drafts.
    private static bool Counts(DraftMark mark, FrontMatterNode value) =>
        mark != DraftMark.Unpublished
        || (value is ScalarNode scalar && BooleanText.Read(scalar.Text.Trim()).Text is not null);

    private static IEnumerable<DraftMark> MarksOf(MemberSchema member)
    {
        if (member.Value is not ScalarSchema { Kind: ScalarKind.Boolean } || member.Keys.Count == 0)
            return [];

        var names = member.Keys.Items.Add(member.Name);
        var value = names.Any(static name => IsCommon(name, isBoolean: false)) ? DraftMark.Draft.Value
            : names.Any(static name => IsCommon(name, isBoolean: true)) ? DraftMark.Unpublished.Value
            : null;
        return value is null ? [] : member.Keys.Select(key => new DraftMark(key, value));
    }
}
