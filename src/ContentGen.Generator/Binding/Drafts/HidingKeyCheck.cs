using System.Globalization;
using ContentGen.Generator.Binding.Keys;
using ContentGen.Generator.Binding.Scalars;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Schema.Values;
using ContentGen.Generator.Shared;
using ContentGen.Generator.Suggestions;

namespace ContentGen.Generator.Binding.Drafts;

/// <summary>Finds keys by which a post that is published says that it is hidden: <c>hidden: true</c>.</summary>
/// <remarks>A declared member for the key means that the owner handles it; an inferred one was chosen by nobody.
/// </remarks>
internal sealed class HidingKeyCheck(ContentFile file, CollectionSchema schema, BoundFrontMatter bound)
{
    private const string SetDraft = "write 'draft: true' to hide it";

    private readonly SchemaIndex _index = SchemaIndex.Of(schema);

    /// <summary>Whether the key and its value hide a post somewhere, at least until or after some day.</summary>
    public static bool Hides(MappingEntry entry) => entry.Value switch
    {
        MappingNode mapping => NestedLine(entry.Key, mapping) is not null,
        ScalarNode { IsNull: false, Text: var text } =>
            HidingKeys.IsExpiry(entry.Key) || HidingKeys.IsStart(entry.Key)
                ? MomentOf(text) is not null
                : HidingKeys.Hides(entry.Key, text),
        _ => false,
    };

    /// <param name="root">The keys of a post that is not a draft.</param>
    public IEnumerable<Finding> Find(MappingNode root) =>
        // Where unknown keys are forbidden, each of them is an error, and the post is not published.
        !schema.IsInferred && schema.UnknownKeys == UnknownKeyPolicy.Error
            ? []
            : root.Entries.Where(IsUnhandled).Select(FindingOf).OfType<Finding>();

    // With a switch among the marks of drafts the post has just said that it is none.
    private bool IsUnhandled(MappingEntry entry) =>
        (schema.IsInferred || _index.Root.IndexOf(entry.Key) < 0)
        && Hides(entry)
        && !_index.Drafts.Of(entry).Any(static mark => mark.IsSwitch);

    private Finding? FindingOf(MappingEntry entry)
    {
        if (entry.Value is MappingNode mapping)
            return Report(entry, $"'{NestedLine(entry.Key, mapping)}' has no effect", "", SetDraft);

        var text = ((ScalarNode)entry.Value).Text;
        return HidingKeys.IsExpiry(entry.Key) ? OfExpiry(entry)
            : HidingKeys.IsStart(entry.Key) ? OfStart(entry, text)
            : OfValue(entry, text);
    }

    private Finding OfValue(MappingEntry entry, string text)
    {
        var key = Shown.Value(entry.Key);
        if (HidingKeys.IsPassword(entry.Key))
            return Report(entry, $"'{key}' has no effect", " for everyone", SetDraft);

        var mark = HidingKeys.Hides(entry.Key, "true") ? entry.Key : $"{entry.Key}: {text.Trim()}";
        var attribute = $"Draft = \"{Shown.Value(mark)}\"";
        var record = schema.Record.Name;
        return Report(entry, $"'{key}: {Shown.Value(text)}' has no effect", "", schema.IsInferred
            ? $"{SetDraft}, or declare the record with [ContentCollection(\"{schema.Folder}\", {attribute})]"
            : $"{SetDraft}, write {attribute} in [ContentCollection] if it marks drafts, or add a member for it to the "
                + $"record {record} if the site hides the post itself");
    }

    private Finding OfExpiry(MappingEntry entry)
    {
        var key = Shown.Value(entry.Key);
        var record = schema.Record.Name;
        return schema.IsInferred
            ? Report(entry, $"'{key}' does not remove entries from {record}.All", " also after that date",
                $"show {record}.All.Published(clock) and declare the record, or write 'draft: true' once it has expired")
            : Report(entry, $"'{key}' has no effect", " also after that date", MemberAdvice());
    }

    // Where the post's own date is as late, Published() hides the post until then.
    private Finding? OfStart(MappingEntry entry, string text)
    {
        var key = Shown.Value(entry.Key);
        if (schema.IsInferred)
            return null;
        if (DateOfPost() is { } date && MomentOf(text) <= date)
        {
            return schema.UnknownKeys == UnknownKeyPolicy.Warn
                ? new Finding(BindingRules.UnknownKey, file.PlaceOf(entry.KeySpan), [key, $"add it to the record {schema.Record.Name}"])
                : null;
        }

        return Report(entry, $"'{key}' has no effect", " also before that date", MemberAdvice());
    }

    private DateTimeOffset? DateOfPost()
    {
        for (var i = 0; i < schema.Record.Members.Count; i++)
        {
            if (schema.Record.Members[i].Name == schema.DateMember)
                return bound.Values.Members[i] is ScalarValue { Text: var text } ? MomentOf(text) : null;
        }

        return null;
    }

    private string MemberAdvice() =>
        $"add a date member for it to the record {schema.Record.Name}, and show {schema.Record.Name}.All.Published(clock)";

    // Hugo's 'build', formerly '_build'.
    private static string? NestedLine(string key, MappingNode mapping) => key is "build" or "_build"
        ? mapping.Entries
            .Where(static nested => nested.Key is "render" or "list"
                && nested.Value is ScalarNode { Text: "never" or "false" })
            .Select(nested => $"{key}: {nested.Key}: {((ScalarNode)nested.Value).Text}")
            .FirstOrDefault()
        : null;

    private static DateTimeOffset? MomentOf(string text) =>
        ScalarText.Read(new ScalarSchema(ScalarKind.DateTimeOffset), text, "").Text is { } moment
            ? DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture)
            : null;

    private Finding Report(MappingEntry entry, string found, string extent, string advice) =>
        new(BindingRules.HidingKey, file.PlaceOf(entry.KeySpan), [found, extent, advice]);
}
