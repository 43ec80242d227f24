using System.Collections.Immutable;
using ContentGen.Generator.Binding.Headers;
using ContentGen.Generator.Binding.Keys;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Checking;

/// <summary>Finds entries of a collection whose URL is not valid, such as one that lacks a date.</summary>
/// <remarks>Slugs, ids and templates are valid by themselves. What remains is a token without a value.</remarks>
internal static class EntryUrls
{
    private static readonly string[] DateTokens = ["{year}", "{month}", "{day}"];

    /// <param name="schema">The collection.</param>
    /// <param name="headers">The collection's entries by path.</param>
    /// <param name="includesDrafts">Whether drafts are compiled in. Others have no URL.</param>
    public static IEnumerable<HeaderFinding> Find(
        CollectionSchema schema, ImmutableArray<EntryHeader> headers, bool includesDrafts) => headers
        .Where(header => header.State == EntryState.Valid && (includesDrafts || !header.IsDraft))
        .Select(header => (Header: header, Problem: ProblemOf(header, schema)))
        .Where(static pair => pair.Problem is not null)
        .Select(static pair => new HeaderFinding(
            CheckingRules.BadEntryUrl,
            ValueAddress.StartOf(pair.Header),
            [Shown.Value(pair.Header.Url), pair.Problem!]));

    private static string? ProblemOf(EntryHeader header, CollectionSchema schema)
    {
        var template = schema.UrlTemplate;
        if (header.Date is null && DateTokens.Any(template.Contains))
        {
            var key = RecordKeys.Spelling(schema.Record.Members.First(member => member.Name == schema.DateMember));
            return $"the template '{Shown.Value(template)}' needs a date, and this post has none; "
                + $"write one, such as '{key}: 2025-01-31'";
        }

        var host = template[0] == '/' ? 0 : header.Url.IndexOf("://", StringComparison.Ordinal) + "://".Length;
        var path = header.Url.IndexOf('/', host);
        return path >= 0 && UrlPath.WhyNot(header.Url.Substring(path)) is { } why
            ? $"{why}; rename the file, or change the template '{Shown.Value(template)}'"
            : null;
    }
}
