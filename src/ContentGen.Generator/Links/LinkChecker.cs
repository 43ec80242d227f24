using System.Collections.Immutable;
using ContentGen.Generator.Binding;
using ContentGen.Generator.Binding.Headers;
using ContentGen.Generator.Configuration;
using ContentGen.Generator.Rendering;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Links;

/// <summary>Finds the post that each link leads to, and reports those that lead to none.</summary>
internal static class LinkChecker
{
    /// <summary>The links of all bodies, by path. It changes only with a target or an anchor.</summary>
    public static EquatableArray<BodyLinks> LinksOf(EquatableArray<Entry> entries)
    {
        var links = ImmutableArray.CreateBuilder<BodyLinks>(entries.Count);
        foreach (var entry in entries)
        {
            if (entry.Post.Body.Links is { IsEmpty: false } known)
                links.Add(known);
        }

        return links.ToImmutable();
    }

    /// <param name="headers">The headers of all posts, by path.</param>
    /// <param name="bodies">Those with targets or anchors, by path.</param>
    public static LinkResult Check(
        EquatableArray<EntryHeader> headers,
        EquatableArray<BodyLinks> bodies,
        CollectionSchemas schemas,
        ContentOptions options,
        CancellationToken cancellation)
    {
        var index = new LinkIndex(headers, bodies, schemas, options);
        var advice = new LinkAdvice(index);
        var findings = ImmutableArray.CreateBuilder<HeaderFinding>();
        var resolved = ImmutableArray.CreateBuilder<ResolvedLinks>();
        var inferred = new HashSet<string>(
            schemas.All.Items.Where(static schema => schema.IsInferred).Select(static schema => schema.Record.Type),
            StringComparer.Ordinal);
        foreach (var body in bodies)
        {
            cancellation.ThrowIfCancellationRequested();
            // The links of a post with an error are reported too, so that one build says all that is wrong with it.
            if (body.Targets.Count == 0
                || index.WithPath(body.ProjectPath) is not { State: EntryState.Valid or EntryState.Invalid } from)
            {
                continue;
            }

            var page = new PageLinks(from, inferred.Contains(from.Record), index, advice, options);
            var urls = body.Targets.Items.Select(page.UrlOf).ToEquatableArray();
            findings.AddRange(page.Findings);
            if (urls.Items.Any(static url => url is not null))
                resolved.Add(new ResolvedLinks(body.ProjectPath, urls));
        }

        return new LinkResult(resolved.ToImmutable(), findings.ToImmutable());
    }
}
