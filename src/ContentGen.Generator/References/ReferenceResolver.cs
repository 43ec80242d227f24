using System.Collections.Immutable;
using ContentGen.Generator.Binding;
using ContentGen.Generator.Configuration;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading.DamagedText;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Schema.Declarations;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.References;

/// <summary>Finds the entry that each reference means, by its id or else by its slug.</summary>
internal sealed class ReferenceResolver
{
    private readonly Dictionary<string, ReferenceTarget> _targets;
    private readonly ReferenceAdvice _advice;
    private readonly bool _includeDrafts;
    private readonly ImmutableArray<Finding>.Builder _findings;

    // Who refers to an entry, by path: an entry that is not compiled in takes them with it.
    private readonly Dictionary<string, List<string>> _referrers = new(StringComparer.Ordinal);
    private readonly HashSet<string> _incomplete = new(StringComparer.Ordinal);

    private ReferenceResolver(
        CollectionSchemas schemas,
        ILookup<string, EntryHeader> byRecord,
        ContentOptions options,
        ImmutableArray<Finding>.Builder findings)
    {
        _targets = schemas.All.Items.ToDictionary(
            static schema => schema.Record.Type, schema => new ReferenceTarget(schema, byRecord[schema.Record.Type]), StringComparer.Ordinal);
        _advice = new ReferenceAdvice(options.Folder.Directory, byRecord);
        _includeDrafts = options.IncludeDrafts;
        _findings = findings;
    }

    /// <param name="headers">Of every post, by path.</param>
    /// <param name="rejected">Paths of entries that another entry excludes.</param>
    /// <param name="findings">Gets what is wrong with the references.</param>
    public static ResolvedReferences Resolve(
        EquatableArray<EntryHeader> headers,
        ILookup<string, EntryHeader> byRecord,
        CollectionSchemas schemas,
        ISet<string> rejected,
        ContentOptions options,
        ImmutableArray<Finding>.Builder findings)
    {
        var resolver = new ReferenceResolver(schemas, byRecord, options, findings);
        var ids = new Dictionary<string, EquatableArray<string>>(StringComparer.Ordinal);
        foreach (var header in headers)
        {
            if (!resolver.IsCompilable(header) || rejected.Contains(header.ProjectPath))
                resolver._incomplete.Add(header.ProjectPath);
            if (header.Compared.References.Count > 0)
                ids.Add(header.ProjectPath, resolver.IdsOf(header));
        }

        resolver.SpreadIncompleteness();
        return new ResolvedReferences(ids, resolver._incomplete);
    }

    private bool IsCompilable(EntryHeader header) =>
        header.State == EntryState.Valid && (_includeDrafts || !header.IsDraft);

    private EquatableArray<string> IdsOf(EntryHeader header)
    {
        var ids = ImmutableArray.CreateBuilder<string>(header.Compared.References.Count);
        foreach (var reference in header.Compared.References)
        {
            if (Find(header, reference) is not { } target)
            {
                _incomplete.Add(header.ProjectPath);
                continue;
            }

            ids.Add(target.Id);
            if (!_referrers.TryGetValue(target.ProjectPath, out var referrers))
                _referrers.Add(target.ProjectPath, referrers = []);
            referrers.Add(header.ProjectPath);
        }

        return ids.ToImmutable();
    }

    private EntryHeader? Find(EntryHeader from, EntryReference reference)
    {
        // A record that has no schema is wrong itself, and that is told at its declaration.
        if (!_targets.TryGetValue(reference.Target, out var target))
            return null;

        var (byId, bySlug) = (target.WithId(reference.Text), target.WithSlug(reference.Text));
        // Two entries with one slug have been told of already.
        if (byId is not null && bySlug is not null && byId.Slug != bySlug.Slug)
        {
            return Report(CheckingRules.AmbiguousReference, reference, [byId, bySlug],
                Shown.Value(reference.Text), byId.ProjectPath, bySlug.ProjectPath, Shown.Value(byId.Slug), Shown.Value(bySlug.Id));
        }

        if ((byId ?? bySlug) is not { } found)
            return ReportUnknown(reference, target);

        CheckKind(from, reference, found, target);
        return found;
    }

    // It may be the slug of an entry whose front matter cannot be read, and that has been told there.
    private EntryHeader? ReportUnknown(EntryReference reference, ReferenceTarget target)
    {
        var advice = _advice.ForUnknown(reference.Text, target, out var isNear);
        return isNear || target.AreSlugsKnown
            ? Report(CheckingRules.UnknownReference, reference, [], target.Schema.Record.Name, Shown.Value(reference.Text), advice)
            : null;
    }

    private void CheckKind(EntryHeader from, EntryReference reference, EntryHeader found, ReferenceTarget target)
    {
        if (found.ProjectPath == from.ProjectPath)
            Report(CheckingRules.SelfReference, reference, [], Shown.Value(reference.Text));
        else if (found.IsDraft && !from.IsDraft)
            Report(_includeDrafts ? CheckingRules.DraftReference : CheckingRules.AbsentDraftReference, reference, [found], target.Schema.Record.Name, Shown.Value(reference.Text));
    }

    private EntryHeader? Report(Microsoft.CodeAnalysis.DiagnosticDescriptor rule, EntryReference reference, EntryHeader[] others, params string[] facts)
    {
        _findings.Add(new Finding(
            rule,
            reference.Place,
            ImmutableArray.Create(facts),
            others.Select(static other => other.SlugPlace).ToEquatableArray()));
        return null;
    }

    // What refers to it could not be made at run time. Whatever made the first one incomplete has been told there.
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
