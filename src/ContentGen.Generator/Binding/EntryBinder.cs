using System.Collections.Immutable;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Posts;
using ContentGen.Generator.Reading;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Binding;

/// <summary>Makes an entry of a post: its values, and its name in its collection.</summary>
internal static class EntryBinder
{
    /// <returns>Nothing for data files that no declared record asks for; a post without a record is kept, to be told of.</returns>
    public static EquatableArray<Entry> BindAll(
        EquatableArray<PendingPost> posts, CollectionSchemas schemas, IEntryJudges judges, CancellationToken cancellation)
    {
        var entries = ImmutableArray.CreateBuilder<Entry>(posts.Count);
        foreach (var post in posts)
        {
            if (BindOnce(post, schemas, judges, cancellation) is { } entry)
                entries.Add(entry);
        }

        return entries.ToImmutable();
    }

    // Most posts are the ones that were bound last time, under the same schemas and judges.
    private static Entry? BindOnce(PendingPost pending, CollectionSchemas schemas, IEntryJudges judges, CancellationToken cancellation)
    {
        var last = pending.LastBound as LastBinding;
        if (last is not null && ReferenceEquals(last.Schemas, schemas) && ReferenceEquals(last.Judges, judges))
            return last.Entry;

        var schema = schemas.For(pending.File.ContentPath);
        var judge = schema is null ? StrictJudge.Instance : judges.Of(schema);
        var entry = last?.Entry is { } known && Equals(known.Schema, schema) && known.Judge.Equals(judge)
            ? known
            : Bind(pending, schema, judge, cancellation);
        pending.LastBound = new LastBinding(schemas, judges, entry);
        return entry;
    }

    private static Entry? Bind(PendingPost pending, CollectionSchema? schema, IEntryJudge judge, CancellationToken cancellation)
    {
        if (pending.IsData && schema is null or { IsInferred: true })
            return null;

        var post = pending.Result(cancellation);
        return schema is null
            ? Undeclared(post)
            : Guard.Run(
                post.File,
                () => Bind(post, schema, judge),
                fault => Faulty(post, schema, judge, fault));
    }

    private sealed record LastBinding(CollectionSchemas Schemas, IEntryJudges Judges, Entry? Entry);

    private static Entry Bind(ParsedPost post, CollectionSchema schema, IEntryJudge judge)
    {
        var frontMatter = post.FrontMatter;
        var findings = ImmutableArray.CreateBuilder<Finding>();
        findings.AddRange(frontMatter.Findings);
        findings.AddRange(post.Body.Findings);

        var id = IdOf(post, schema);
        if (!EntryId.IsUsable(id))
            findings.Add(new Finding(CheckingRules.UnusableFileName, post.File.Start, [Shown.Value(id)]));
        var hasSlug = EntryKeys.TryReadSlug(post.File, frontMatter, schema, out var slugKey);
        findings.AddRange(slugKey.Findings);
        var slug = hasSlug ? slugKey.Value : Slug.Of(id);
        var isDraft = EntryKeys.TryReadDraft(post.File, frontMatter, schema, out var draftKey) && draftKey.Value;
        findings.AddRange(draftKey.Findings);

        var isReadable = frontMatter.State == FrontMatterState.Readable;
        var bound = isReadable ? FrontMatterBinder.Bind(post.File, frontMatter, schema) : null;
        if (bound is not null)
            findings.AddRange(judge.OfValues(bound.Findings, isListed: !HasError(findings)));
        if (bound is not null && ReadingTimeClaim.Check(post, schema, bound) is { } claim)
            findings.Add(claim);

        var state = !HasFrontMatter(post) ? EntryState.NoFrontMatter
            : isReadable && !HasError(findings) ? EntryState.Valid
            : EntryState.Invalid;
        var date = ValueOf(schema.DateMember, schema, bound) is ScalarValue { Text: var text } ? text : null;

        var header = new EntryHeader(
            schema.Record.Type,
            post.File.ProjectPath,
            StableHash.Of(post.File.ProjectPath),
            id,
            slug,
            hasSlug || (isReadable && EntryKeys.Find(frontMatter.Root, EntryKeys.Slug) is null) || frontMatter.State == FrontMatterState.None,
            hasSlug ? post.File.PlaceOf(slugKey.Span) : post.File.Start,
            EntryUrl.Of(schema.UrlTemplate, slug, id, date),
            TitleOf(schema, bound),
            date,
            SortKeys: default,
            isDraft,
            state,
            ComparedValues.Of(post.File, schema, bound));
        header = header with { SortKeys = SortKeysOf(header, schema, bound) };
        return new Entry(post, schema, judge, header, state == EntryState.Valid ? bound!.Values : null, judge.OfPost(findings).ToImmutableArray());
    }

    private static Entry Undeclared(ParsedPost post) => new(
        post,
        Schema: null,
        StrictJudge.Instance,
        new EntryHeader(
            Record: "", post.File.ProjectPath, Shard: 0, Id: "", Slug: "", IsSlugKnown: true, post.File.Start, Url: "", Title: null, Date: null,
            SortKeys: default, IsDraft: false, HasFrontMatter(post) ? EntryState.Undeclared : EntryState.NoFrontMatter, ComparedValues.None),
        Values: null,
        HasFrontMatter(post) ? ImmutableArray<Finding>.Empty : post.FrontMatter.Findings);

    private static bool HasFrontMatter(ParsedPost post) => post.FrontMatter.State != FrontMatterState.None;

    // Its name is known nonetheless, so that what refers to it is not called wrong too.
    private static Entry Faulty(ParsedPost post, CollectionSchema schema, IEntryJudge judge, Finding fault)
    {
        var id = IdOf(post, schema);
        var header = new EntryHeader(
            schema.Record.Type, post.File.ProjectPath, StableHash.Of(post.File.ProjectPath), id, Slug.Of(id), IsSlugKnown: false, post.File.Start,
            Url: "", Title: null, Date: null, SortKeys: default, IsDraft: false, EntryState.Invalid, ComparedValues.None);
        header = header with { SortKeys = SortKeysOf(header, schema, bound: null) };
        return new Entry(post, schema, judge, header, Values: null, judge.OfPost([fault]).ToImmutableArray());
    }

    private static bool HasError(IEnumerable<Finding> findings) => findings.Any(static finding => finding.IsError);

    private static string IdOf(ParsedPost post, CollectionSchema schema) =>
        EntryId.Of(post.File.ProjectPath, post.File.ContentStart + (schema.Folder == CollectionSchema.ContentFolder ? 0 : schema.Folder.Length + 1));

    private static string? TitleOf(CollectionSchema schema, BoundFrontMatter? bound) =>
        ValueOf("Title", schema, bound) is ScalarValue { Text: var title } ? title : null;

    private static EquatableArray<SortKey> SortKeysOf(EntryHeader header, CollectionSchema schema, BoundFrontMatter? bound) =>
        schema.Order.Items
            .Select(key => MemberOf(key.Member, schema) is { EntryMember: EntryMember.None } member
                ? SortKey.Of(ValueOf(key.Member, schema, bound), member.Value)
                : SortKey.Of(key.Member switch
                {
                    "Id" => header.Id,
                    "Slug" => header.Slug,
                    "Url" => header.Url,
                    _ => header.ProjectPath,
                }))
            .ToEquatableArray();

    private static BoundValue ValueOf(string? member, CollectionSchema schema, BoundFrontMatter? bound)
    {
        for (var i = 0; bound is not null && i < schema.Record.Members.Count; i++)
        {
            if (schema.Record.Members[i].Name == member)
                return bound.Values.Members[i];
        }

        return AbsentValue.Instance;
    }

    private static MemberSchema? MemberOf(string name, CollectionSchema schema) =>
        schema.Record.Members.Items.FirstOrDefault(member => member.Name == name);
}
