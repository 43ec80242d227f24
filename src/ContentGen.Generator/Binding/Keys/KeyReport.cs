using System.Collections.Immutable;
using ContentGen.Generator.Binding.Findings;
using ContentGen.Generator.Binding.Values;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Binding.Keys;

/// <summary>Reports what is wrong with the keys of one mapping, whatever their values are.</summary>
internal sealed class KeyReport(PostBinding post, RecordKeys keys, MappingNode mapping, MemberPath? outer, string owner)
{
    private readonly MappingEntry?[] _present = new MappingEntry?[keys.Record.Members.Count];
    private List<MappingEntry>? _unknown;

    /// <summary>Whether the key gives the member its value. Otherwise another key does.</summary>
    public bool AddKnown(MappingEntry entry, int member, MemberPath path)
    {
        if (_present[member] is not { } first)
        {
            _present[member] = entry;
            return true;
        }

        // Keys that differ only in case, '-' or '_' have been reported as keys, whatever the record says.
        if (!LooseKey.Comparer.Equals(first.Key, entry.Key))
        {
            post.Findings.Add(BindingRules.KeyTwice, entry.KeySpan, first.KeySpan, Subject.Of(path),
                Shown.Value(first.Key), Shown.Value(entry.Key));
        }

        return false;
    }

    public void AddUnknown(MappingEntry entry)
    {
        if (keys.Record.KeysWithoutMember.Contains(entry.Key, LooseKey.Comparer))
            return;
        if (!keys.IsEntry || !EntryKeys.Contains(entry.Key))
            (_unknown ??= []).Add(entry);
    }

    public void AddUnindented(MappingEntry above, ImmutableArray<MappingEntry> below, MemberPath path)
    {
        var shown = string.Join(", ", below.Select(static entry => $"'{Shown.Value(entry.Key)}'"));
        var isOne = below.Length == 1;
        post.Findings.Add(BindingRules.UnindentedKey, below[0].KeySpan, above.KeySpan, Subject.Of(path),
            shown, isOne ? "belongs" : "belong", Shown.Value(above.Key), isOne ? "it" : "them");
    }

    /// <summary>Reports unknown and missing keys, once all keys have been added.</summary>
    /// <param name="head">Where missing keys are reported.</param>
    public void Finish(TextSpan head)
    {
        var absent = new AbsentKeys(keys, mapping, _present);
        if (_unknown is not null)
            ReportUnknown(_unknown, absent);

        var missing = absent.Missing().ToList();
        if (missing.Count > 0)
        {
            var subject = new Subject(
                missing.Select(member => new MemberPath(keys.Record, member, outer)).ToImmutableArray());
            var lines = MissingKeys.Lines(missing, mapping, post);
            post.Findings.Add(BindingRules.MissingKey, head, subject, MissingKeys.Names(missing, owner), lines);
        }
    }

    private void ReportUnknown(List<MappingEntry> unknown, AbsentKeys absent)
    {
        var claims = unknown.Select(entry => (Entry: entry, Near: absent.Claim(entry.Key))).ToList();
        var others = claims.Where(static claim => claim.Near is null).Select(static claim => claim.Entry).ToList();
        var (fitting, only) = OnlyFitting(others, absent);
        foreach (var (entry, near) in claims)
        {
            if (!entry.IsReported)
                ReportUnknown(entry, entry == fitting ? only : near);
        }
    }

    // Of one key that is missing and one that is unknown and has such a value, the second is meant for the first.
    private (MappingEntry? Entry, AbsentKey? Key) OnlyFitting(List<MappingEntry> unknown, AbsentKeys absent)
    {
        if (unknown.Count == 0 || absent.Missing().Take(2).ToList() is not [var missing])
            return (null, null);
        var fitting = unknown.Where(entry => FittingValue.Is(entry.Value, missing, post.Index)).Take(2).ToList();
        return fitting is [var only] ? (only, absent.ClaimMissing(missing)) : (null, null);
    }

    private void ReportUnknown(MappingEntry entry, AbsentKey? near)
    {
        var key = Shown.Value(entry.Key);
        if (near is not null)
        {
            var subject = near.Member is null
                ? Subject.None
                : Subject.Of(new MemberPath(keys.Record, near.Member, outer));
            post.Findings.Add(BindingRules.MisspeltKey, entry.KeySpan, subject, key, near.Spelling,
                near.IsFarFrom(entry.Key) ? BindingRules.WhichIsMissing : "");
            return;
        }

        if (post.Index.Schema.IsInferred)
        {
            // Else it is a key of a post that is left out, and so of no member.
            if (post.Index.OwnerOf(entry.Key, keys) is { } owner)
                post.Findings.Add(InferenceRules.SlippedKey, entry.KeySpan, Subject.None, key, RecordKeys.Spelling(owner));
            return;
        }

        var rule = post.Index.Schema.UnknownKeys switch
        {
            UnknownKeyPolicy.Warn => BindingRules.UnknownKey,
            UnknownKeyPolicy.Error => BindingRules.ForbiddenKey,
            _ => null,
        };
        if (rule is not null)
            post.Findings.Add(rule, entry.KeySpan, Subject.None, key, keys.Record.Name);
    }
}
