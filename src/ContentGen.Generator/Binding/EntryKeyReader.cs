using System.Collections.Immutable;
using ContentGen.Generator.Binding.Advice;
using ContentGen.Generator.Binding.Keys;
using ContentGen.Generator.Binding.Scalars;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Schema.Values;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Binding;

/// <summary>Reads the <see cref="EntryKeys"/> of one post.</summary>
internal sealed class EntryKeyReader(ContentFile file, FrontMatter frontMatter, CollectionSchema schema)
{
    public EntryKey<string> ReadSlug() =>
        Read(EntryKeys.SlugKey, ScalarKind.String, "some-post", ValueOf, (text, entry, findings) =>
    {
        if (SlugText.WhyNot(ValueOf(text)) is not { } wrong)
            return true;
        findings.Add(
            BindingRules.Slug, entry.Value.Span, Shown.Value(text), wrong, SlugAdvice.For(text, MemberOf(entry)));
        return false;
    });

    private string ValueOf(string text) =>
        schema.IsInferred ? SlugText.WithoutOuterSlashes(text) ?? text : text;

    public EntryKey<bool> ReadDraft() => Read(
        EntryKeys.DraftKey, ScalarKind.Boolean, "false", static text => text == "True", static (_, _, _) => true);

    // The member of the record that reads the key too: what is wrong with its type has then been reported.
    private MemberSchema? MemberOf(MappingEntry entry) =>
        SchemaIndex.Of(schema).Root.IndexOf(entry.Key) is >= 0 and var member ? schema.Record.Members[member] : null;

    private EntryKey<T> Read<T>(
        string key,
        ScalarKind kind,
        string example,
        Func<string, T> valueOf,
        Func<string, MappingEntry, FindingList, bool> check)
    {
        if (EntryKeys.Find(frontMatter.Root, key) is not { } entry)
            return EntryKey<T>.None;
        // The posts of an inferred collection were written for another generator.
        if (schema.IsInferred && key == EntryKeys.SlugKey && entry.Value is ScalarNode { Lost: null } slug
            && (slug.IsNull || SlugText.WithoutOuterSlashes(slug.Text) is null))
            return EntryKey<T>.None;
        if (entry.Value is UnreadableNode)
            return new EntryKey<T>(EntryKeyState.Refused, default!, entry.Value.Span, ImmutableArray<Finding>.Empty);

        var findings = new FindingList(file, BindingRules.TooMany);
        if (!TryReadScalar(entry, kind, example, findings, out var text))
        {
            return new EntryKey<T>(EntryKeyState.Refused, default!, entry.Value.Span,
                MemberOf(entry) is not null ? ImmutableArray<Finding>.Empty : findings.InFileOrder(frontMatter.Fence));
        }

        return check(text, entry, findings)
            ? new EntryKey<T>(EntryKeyState.Read, valueOf(text), entry.Value.Span, ImmutableArray<Finding>.Empty)
            : new EntryKey<T>(
                EntryKeyState.Refused, default!, entry.Value.Span, findings.InFileOrder(frontMatter.Fence));
    }

    private static bool TryReadScalar(
        MappingEntry entry, ScalarKind kind, string example, FindingList findings, out string text)
    {
        text = "";
        if (entry.Value is not ScalarNode scalar)
        {
            findings.Add(BindingRules.WrongShape, entry.Value.Span, NameOf(entry), Expected.Noun(kind),
                entry.Value is ListNode ? "a list" : "nested keys",
                $"write '{entry.Key}: {(kind == ScalarKind.Boolean ? "true" : example)}'");
            return false;
        }

        if (scalar.Lost is { } lost)
        {
            findings.Add(ReadingRules.CommentTakesValue, lost.Span, lost.Shown, ReadingRules.NoValueIsLeft, lost.Advice);
            return false;
        }

        if (scalar.IsNull)
        {
            findings.Add(
                BindingRules.NoValue, entry.KeySpan,
                Shown.Value(entry.Key), "", $"write '{entry.Key}: {example}', or remove the key");
            return false;
        }

        var reading = ScalarText.Read(new ScalarSchema(kind), scalar.Text, entry.Key);
        if (reading.Problem is { } problem)
            findings.Add(problem.Rule, scalar.Span, [NameOf(entry), .. problem.Facts]);
        text = reading.Text ?? "";
        return reading.Text is not null;
    }

    private static string NameOf(MappingEntry entry) => $"'{Shown.Value(entry.Key)}'";
}
