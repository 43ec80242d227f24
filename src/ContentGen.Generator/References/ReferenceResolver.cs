using System.Collections.Immutable;
using ContentGen.Generator.Binding.Headers;
using ContentGen.Generator.Configuration;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.References;

/// <summary>Finds the entry that each reference names, by its id or else by its slug.</summary>
internal sealed class ReferenceResolver
{
    private readonly Dictionary<string, ReferenceTarget> _targets;
    private readonly ReferenceAdvice _advice;
    private readonly bool _includeDrafts;
    private readonly ImmutableArray<HeaderFinding>.Builder _findings = ImmutableArray.CreateBuilder<HeaderFinding>();

    // For the path of an entry, the paths of the entries that refer to it. An entry that is not compiled in excludes
    // them.
    private readonly Dictionary<string, List<string>> _referrers = new(StringComparer.Ordinal);
    private readonly HashSet<string> _incomplete = new(StringComparer.Ordinal);

    private ReferenceResolver(CollectionSchemas schemas, ILookup<string, EntryHeader> byRecord, ContentOptions options)
    {
        _targets = schemas.All.Items.ToDictionary(
            static schema => schema.Record.Type,
            schema => new ReferenceTarget(schema, byRecord[schema.Record.Type]),
            StringComparer.Ordinal);
        _advice = new ReferenceAdvice(options.Folder.Directory, byRecord);
        _includeDrafts = options.IncludeDrafts;
    }

    /// <param name="headers">The headers of all posts, by path.</param>
    /// <param name="rejected">The paths of entries that another entry excludes.</param>
    public static ReferenceResolution Resolve(
        EquatableArray<EntryHeader> headers,
        ILookup<string, EntryHeader> byRecord,
        CollectionSchemas schemas,
        ISet<string> rejected,
        ContentOptions options)
    {
        var resolver = new ReferenceResolver(schemas, byRecord, options);
        var tables = ImmutableArray.CreateBuilder<EntryReferences>();
        foreach (var header in headers)
        {
            if (!resolver.IsCompilable(header) || rejected.Contains(header.ProjectPath))
                resolver._incomplete.Add(header.ProjectPath);
            if (header.Compared.References.Count > 0)
                tables.Add(new EntryReferences(header.ProjectPath, resolver.TableOf(header)));
        }

        resolver.SpreadIncompleteness();
        return new ReferenceResolution(
            tables.ToImmutable(),
            resolver._incomplete.OrderBy(static path => path, StringComparer.Ordinal).ToEquatableArray(),
            resolver._findings.ToImmutable());
    }

    private bool IsCompilable(EntryHeader header) =>
        header.State == EntryState.Valid && (_includeDrafts || !header.IsDraft);

    private ReferenceTable TableOf(EntryHeader header)
    {
        var resolved = ImmutableArray.CreateBuilder<ResolvedReference>(header.Compared.References.Count);
        foreach (var reference in header.Compared.References)
        {
            if (Find(header, reference) is not { } target)
            {
                _incomplete.Add(header.ProjectPath);
                continue;
            }

            resolved.Add(new ResolvedReference(reference.Target, reference.Text, target.Id));
            if (!_referrers.TryGetValue(target.ProjectPath, out var referrers))
                _referrers.Add(target.ProjectPath, referrers = []);
            referrers.Add(header.ProjectPath);
        }

        return new ReferenceTable(resolved.ToImmutable());
    }

    private EntryHeader? Find(EntryHeader from, EntryReference reference)
    {
        // A record without a schema is wrong itself, which is reported at its declaration.
        if (!_targets.TryGetValue(reference.Target, out var target))
            return null;

        var (byId, bySlug) = (target.WithId(reference.Text), target.WithSlug(reference.Text));
        // Two entries with the same slug are already reported.
        if (byId is not null && bySlug is not null && byId.Slug.Text != bySlug.Slug.Text)
        {
            return Report(
                CheckingRules.AmbiguousReference,
                reference,
                [byId, bySlug],
                Shown.Value(reference.Text),
                byId.ProjectPath,
                bySlug.ProjectPath,
                Shown.Value(byId.Slug.Text),
                Shown.Value(bySlug.Id));
        }

        if ((byId ?? bySlug) is not { } found)
            return ReportUnknown(from, reference, target);
        CheckKind(from, reference, found, target);
        return found;
    }

    // The text may be the slug of an entry whose front matter cannot be read, which is reported there.
    private EntryHeader? ReportUnknown(EntryHeader from, EntryReference reference, ReferenceTarget target) =>
        target.MayHaveSlug(reference.Text)
            ? null
            : Report(
                CheckingRules.UnknownReference,
                reference,
                [],
                target.Schema.Record.Name,
                Shown.Value(reference.Text),
                _advice.ForUnknown(reference, target, from));

    private void CheckKind(EntryHeader from, EntryReference reference, EntryHeader found, ReferenceTarget target)
    {
        if (found.ProjectPath == from.ProjectPath)
        {
            Report(CheckingRules.SelfReference, reference, [], Shown.Value(reference.Text));
        }
        else if (found.IsDraft && !from.IsDraft)
        {
            Report(
                _includeDrafts ? CheckingRules.DraftReference : CheckingRules.AbsentDraftReference,
                reference,
                [found],
                target.Schema.Record.Name,
                Shown.Value(reference.Text));
        }
    }

    private EntryHeader? Report(
        DiagnosticDescriptor rule, EntryReference reference, EntryHeader[] others, params string[] facts)
    {
        _findings.Add(new HeaderFinding(
            rule,
            reference.Address,
            ImmutableArray.Create(facts),
            others.Select(ValueAddress.SlugOf).ToEquatableArray()));
        return null;
    }

    // An entry that refers to one that is not compiled in could not be created at run time. The first reason is already
    // reported.
    private void SpreadIncompleteness()
    {
        var open = new Stack<string>(_incomplete);
        while (open.Count > 0)
        {
            if (!_referrers.TryGetValue(open.Pop(), out var referrers))
                continue;
            foreach (var referrer in referrers)
            {
                if (_incomplete.Add(referrer))
                    open.Push(referrer);
            }
        }
    }
}
