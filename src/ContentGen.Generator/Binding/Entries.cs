using System.Collections.Immutable;
using ContentGen.Generator.Binding.Drafts;
using ContentGen.Generator.Binding.Headers;
using ContentGen.Generator.Binding.Keys;
using ContentGen.Generator.Configuration;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Posts;
using ContentGen.Generator.Reading;
using ContentGen.Generator.Schema;

namespace ContentGen.Generator.Binding;

/// <summary>Makes an entry of one post: its values, its header, and what is wrong with it.</summary>
internal static class Entries
{
    public static Entry Of(ParsedPost post, CollectionSchema schema, IEntryJudge judge)
    {
        var frontMatter = post.FrontMatter;
        var findings = ImmutableArray.CreateBuilder<Finding>();
        findings.AddRange(HasFrontMatter(post) || ContentFiles.IsNote(post.File.ProjectPath)
            ? frontMatter.Findings
            : WithoutPlain(frontMatter.Findings));
        findings.AddRange(post.Body.Findings);

        var keys = new EntryKeys(
            new SlugReader(post.File, frontMatter, schema).Read(),
            new DraftReader(post.File, frontMatter, SchemaIndex.Of(schema)).Read());
        var name = EntryName.Of(post, schema, keys.Slug);
        findings.AddRange(name.Findings);
        findings.AddRange(keys.Findings);

        var isReadable = frontMatter.State == FrontMatterState.Readable;
        var bound = isReadable ? FrontMatterBinder.Bind(post.File, frontMatter, schema) : null;
        if (bound is not null)
        {
            RemoveReplaced(findings, bound);
            findings.AddRange(judge.OfValues(bound.Findings, isListed: !HasError(findings)));
        }

        if (bound is not null && ReadingTimeClaim.Check(post, schema, bound) is { } claim)
            findings.Add(claim);
        if (bound is not null)
            findings.AddRange(TagCheck.Find(post.File, schema, bound));
        if (bound is not null && !keys.Draft.Value)
            findings.AddRange(new HidingKeyCheck(post.File, schema, bound).Find(frontMatter.Root));

        var state = !HasFrontMatter(post) ? EntryState.NoFrontMatter
            : isReadable && !HasError(findings) ? EntryState.Valid
            : EntryState.Invalid;
        var (header, places, title) = new HeaderBuilder(post, schema, bound).Build(name, keys, state);
        return new Entry(
            post, schema, judge, header, places, title,
            state == EntryState.Valid ? bound!.Values : null,
            judge.OfPost(findings).ToImmutableArray());
    }

    /// <summary>The entry of a post whose folder has no record.</summary>
    public static Entry OfUndeclared(ParsedPost post) => new(
        post,
        Schema: null,
        StrictJudge.Instance,
        EntryHeader.Undeclared(post.File.ProjectPath, HasFrontMatter(post) ? EntryState.Undeclared : EntryState.NoFrontMatter),
        new EntryPlaces(),
        Title: null,
        Values: null,
        HasFrontMatter(post) ? ImmutableArray<Finding>.Empty
            : ContentFiles.IsNote(post.File.ProjectPath) ? post.FrontMatter.Findings
            : WithoutPlain(post.FrontMatter.Findings).ToImmutableArray());

    /// <summary>The entry of a post at which the generator failed. Its name is known nonetheless, so that what refers
    /// to it is not called wrong too.</summary>
    public static Entry OfFault(ParsedPost post, CollectionSchema schema, IEntryJudge judge, Finding fault)
    {
        var name = EntryName.Of(post, schema, EntryKey<string>.None with { State = EntryKeyState.Refused });
        var (header, places, title) = new HeaderBuilder(post, schema, bound: null).Build(name, EntryKeys.None, EntryState.Invalid);
        return new Entry(post, schema, judge, header, places, title, Values: null, judge.OfPost([fault]).ToImmutableArray());
    }

    // A comment that cut a text short is an error where what is left of it is wrong, and otherwise a warning.
    private static void RemoveReplaced(ImmutableArray<Finding>.Builder findings, BoundFrontMatter bound)
    {
        for (var i = findings.Count - 1; i >= 0; i--)
        {
            var place = findings[i].Place;
            if (findings[i].Rule == ReadingRules.CommentTakesText
                && bound.Findings.Any(other => other.Finding.Rule == ReadingRules.CommentTakesValue
                    && other.Finding.Place.Equals(place)))
                findings.RemoveAt(i);
        }
    }

    private static bool HasFrontMatter(ParsedPost post) => post.FrontMatter.State != FrontMatterState.None;

    // It is more than an information where posts are expected, which all files of a folder decide together.
    private static IEnumerable<Finding> WithoutPlain(IEnumerable<Finding> findings) =>
        findings.Where(static finding => finding.Rule != ReadingRules.NoFrontMatter);

    private static bool HasError(IEnumerable<Finding> findings) => findings.Any(static finding => finding.IsError);
}
