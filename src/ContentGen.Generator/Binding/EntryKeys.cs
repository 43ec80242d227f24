using System.Collections.Immutable;
using ContentGen.Generator.Binding.Advice;
using ContentGen.Generator.Binding.Keys;
using ContentGen.Generator.Binding.Scalars;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Schema.Values;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Binding;

/// <summary>The keys that every collection knows, whether its record has a member for them or not.</summary>
internal static class EntryKeys
{
    public const string Slug = "slug";
    public const string Draft = "draft";

    public static readonly ImmutableArray<string> All = ImmutableArray.Create(Slug, Draft);

    public static bool Contains(string key) => IsSlug(key) || LooseKey.Comparer.Equals(key, Draft);

    public static bool IsSlug(string key) => LooseKey.Comparer.Equals(key, Slug);

    /// <summary>The entry of a key among <see cref="All"/>, or null.</summary>
    public static MappingEntry? Find(MappingNode root, string key)
    {
        foreach (var entry in root.Entries)
        {
            if (LooseKey.Comparer.Equals(entry.Key, key))
                return entry;
        }

        return null;
    }

    /// <summary>False where there is no such key, or where there are findings instead of a value.</summary>
    public static bool TryReadDraft(ContentFile file, FrontMatter frontMatter, CollectionSchema schema, out EntryKey<bool> draft)
    {
        draft = EntryKey<bool>.None;
        if (Find(frontMatter.Root, Draft) is not { Value: not UnreadableNode } entry)
            return false;

        // Where a member has the key, the record has been checked, and there is no second finding.
        var findings = new FindingList(file, BindingRules.TooMany);
        var isMember = SchemaIndex.Of(schema).Root.IndexOf(entry.Key) >= 0;
        var isRight = TryReadScalar(entry, ScalarKind.Boolean, findings, out var text);
        draft = new EntryKey<bool>(text == "True", entry.Value.Span,
            isMember ? ImmutableArray<Finding>.Empty : findings.InFileOrder(frontMatter.Fence));
        return isRight;
    }

    /// <summary>False where there is no such key, or where there are findings instead of a value.</summary>
    public static bool TryReadSlug(ContentFile file, FrontMatter frontMatter, CollectionSchema schema, out EntryKey<string> slug)
    {
        slug = EntryKey<string>.None;
        if (Find(frontMatter.Root, Slug) is not { Value: not UnreadableNode } entry)
            return false;

        var findings = new FindingList(file, BindingRules.TooMany);
        var index = SchemaIndex.Of(schema).Root.IndexOf(entry.Key);
        if (!TryReadScalar(entry, ScalarKind.String, findings, out var text))
        {
            slug = new EntryKey<string>("", entry.Value.Span,
                index >= 0 ? ImmutableArray<Finding>.Empty : findings.InFileOrder(frontMatter.Fence));
            return false;
        }

        var wrong = SlugText.WhyNot(text);
        if (wrong is not null)
        {
            var member = index >= 0 ? schema.Record.Members[index] : null;
            findings.Add(BindingRules.Slug, entry.Value.Span, Shown.Value(text), wrong, SlugAdvice.For(text, member));
        }

        slug = new EntryKey<string>(text, entry.Value.Span, findings.InFileOrder(frontMatter.Fence));
        return wrong is null;
    }

    private static bool TryReadScalar(MappingEntry entry, ScalarKind kind, FindingList findings, out string text)
    {
        text = "";
        if (entry.Value is not ScalarNode scalar)
        {
            findings.Add(BindingRules.WrongShape, entry.Value.Span, $"'{Shown.Value(entry.Key)}'", Expected.Noun(kind),
                entry.Value is ListNode ? "a list" : "nested keys", $"write '{entry.Key}: {(kind == ScalarKind.Boolean ? "true" : "some-post")}'");
            return false;
        }

        if (scalar.IsNull)
        {
            findings.Add(BindingRules.NoValue, entry.KeySpan, Shown.Value(entry.Key), "", $"write '{entry.Key}: {(kind == ScalarKind.Boolean ? "false" : "some-post")}', or remove the key");
            return false;
        }

        var reading = ScalarText.Read(new ScalarSchema(kind), scalar.Text, entry.Key);
        if (reading.Problem is { } problem)
            findings.Add(problem.Rule, scalar.Span, [$"'{Shown.Value(entry.Key)}'", .. problem.Facts]);
        text = reading.Text ?? "";
        return reading.Text is not null;
    }
}

/// <summary>The value of one of the <see cref="EntryKeys"/>.</summary>
/// <param name="Value">Without meaning where there are findings.</param>
/// <param name="Span">The value's place.</param>
/// <param name="Findings">What is wrong with it.</param>
internal readonly record struct EntryKey<T>(T Value, TextSpan Span, ImmutableArray<Finding> Findings)
{
    public static EntryKey<T> None => new(default!, default, ImmutableArray<Finding>.Empty);
}
