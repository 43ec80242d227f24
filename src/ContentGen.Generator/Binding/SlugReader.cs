using System.Collections.Immutable;
using ContentGen.Generator.Binding.Advice;
using ContentGen.Generator.Binding.Keys;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Schema.Values;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Binding;

/// <summary>Reads the key <c>slug</c> of one post.</summary>
internal sealed class SlugReader(ContentFile file, FrontMatter frontMatter, CollectionSchema schema)
{
    public EntryKey<string> Read()
    {
        if (EntryKeys.Find(frontMatter.Root, EntryKeys.SlugKey) is not { } entry)
            return EntryKey<string>.None;
        // The posts of an inferred collection were written for another generator.
        if (schema.IsInferred && entry.Value is ScalarNode { Lost: null } slug
            && (slug.IsNull || SlugText.WithoutOuterSlashes(slug.Text) is null))
        {
            return EntryKey<string>.None;
        }

        if (entry.Value is UnreadableNode)
            return Refused(entry, ImmutableArray<Finding>.Empty);

        var findings = new FindingList(file, BindingRules.TooMany);
        if (TextOf(entry, findings) is not { } written)
        {
            return Refused(entry, MemberOf(entry) is not null
                ? ImmutableArray<Finding>.Empty
                : findings.InFileOrder(frontMatter.Fence));
        }

        // Names of files are composed in the same way.
        var text = Composition.Of(schema.IsInferred ? SlugText.WithoutOuterSlashes(written) ?? written : written);
        if (SlugText.WhyNot(text) is not { } wrong)
            return new EntryKey<string>(EntryKeyState.Read, text, entry.Value.Span, ImmutableArray<Finding>.Empty);
        findings.Add(
            BindingRules.Slug, entry.Value.Span, Shown.Value(written), wrong, SlugAdvice.For(written, MemberOf(entry)));
        return Refused(entry, findings.InFileOrder(frontMatter.Fence));
    }

    // The member of the record that reads the key too: what is wrong with its type has then been reported.
    private MemberSchema? MemberOf(MappingEntry entry) =>
        SchemaIndex.Of(schema).Root.IndexOf(entry.Key) is >= 0 and var member ? schema.Record.Members[member] : null;

    private static EntryKey<string> Refused(MappingEntry entry, ImmutableArray<Finding> findings) =>
        new(EntryKeyState.Refused, "", entry.Value.Span, findings);

    private static string? TextOf(MappingEntry entry, FindingList findings)
    {
        if (entry.Value is not ScalarNode scalar)
        {
            findings.Add(
                BindingRules.WrongShape, entry.Value.Span, $"'{Shown.Value(entry.Key)}'", Expected.Noun(ScalarKind.String),
                entry.Value is ListNode ? "a list" : "nested keys", $"write '{entry.Key}: some-post'");
            return null;
        }

        if (scalar.Lost is { } lost)
        {
            findings.Add(ReadingRules.CommentTakesValue, lost.Span, lost.Shown, ReadingRules.NoValueIsLeft, lost.Advice);
            return null;
        }

        if (!scalar.IsNull)
            return scalar.Text;
        findings.Add(
            BindingRules.NoValue, entry.KeySpan,
            Shown.Value(entry.Key), "", $"write '{entry.Key}: some-post', or remove the key");
        return null;
    }
}
