using System.Collections.Immutable;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Binding;

/// <summary>The keys that every collection knows, whether its record has a member for them or not.</summary>
internal sealed record EntryKeys(EntryKey<string> Slug, EntryKey<bool> Draft)
{
    public const string SlugKey = "slug";

    public static readonly EntryKeys None = new(EntryKey<string>.None, EntryKey<bool>.None);

    /// <summary>Those that a misspelt key may have been meant for.</summary>
    public static readonly ImmutableArray<string> Suggested =
        ImmutableArray.Create(SlugKey, DraftMark.Draft.Key, DraftMark.IsDraft.Key);

    /// <summary>What is wrong with them.</summary>
    public IEnumerable<Finding> Findings => Slug.Findings.Concat(Draft.Findings);

    public static bool IsSlug(string key) => LooseKey.Comparer.Equals(key, SlugKey);

    /// <summary>The entry of a key, or null.</summary>
    public static MappingEntry? Find(MappingNode root, string key)
    {
        foreach (var entry in root.Entries)
        {
            if (LooseKey.Comparer.Equals(entry.Key, key))
                return entry;
        }

        return null;
    }
}

internal enum EntryKeyState
{
    Absent,

    /// <summary>It is there and has a value that can be used.</summary>
    Read,

    /// <summary>It is there, and a finding says what is wrong with it.</summary>
    Refused,
}

/// <summary>The value of one of the <see cref="EntryKeys"/>.</summary>
/// <param name="Value">The default unless it was <see cref="EntryKeyState.Read"/>.</param>
/// <param name="Span">The value's place.</param>
/// <param name="Findings">What is wrong with it, unless a member of the record reports that.</param>
internal readonly record struct EntryKey<T>(
    EntryKeyState State, T Value, TextSpan Span, ImmutableArray<Finding> Findings)
{
    public static EntryKey<T> None => new(EntryKeyState.Absent, default!, default, ImmutableArray<Finding>.Empty);
}
