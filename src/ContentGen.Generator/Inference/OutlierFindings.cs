using System.Collections.Immutable;
using System.Globalization;
using ContentGen.Generator.Binding;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Posts;
using ContentGen.Generator.Reading;
using ContentGen.Generator.Reading.DamagedText;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Schema.Declarations;
using ContentGen.Generator.Schema.Values;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Inference;

/// <summary>Tells what is wrong with a post of an inferred record as what it is: unlike the other posts.</summary>
/// <param name="agreements">Where the posts disagree.</param>
/// <param name="isListed">Whether nothing but its values is wrong with the post; otherwise it is left out.</param>
internal sealed class OutlierFindings(
    CollectionSchema schema, ParsedPost post, EquatableArray<MemberAgreement> agreements, bool isListed)
{
    public static ImmutableArray<Finding> Of(
        ParsedPost post, BoundFrontMatter bound, CollectionSchema schema, EquatableArray<MemberAgreement> agreements, bool isListed)
    {
        if (bound.Findings.IsEmpty)
            return bound.Findings;

        // Hundreds of findings in one post are no matter of a type that was guessed wrong.
        isListed &= !bound.Findings.Any(static finding => finding.Rule == BindingRules.TooMany);
        var outliers = new OutlierFindings(schema, post, agreements, isListed);
        return bound.Findings.Select(finding => finding.IsError ? outliers.Of(finding) : finding).ToImmutableArray();
    }

    private Finding Of(Finding finding)
    {
        if (finding.Rule == BindingRules.TooMany)
            return finding;

        if (finding.Rule == BindingRules.MissingKey)
        {
            var missing = MemberNamed(finding.Arguments[1]);
            return new Finding(InferenceRules.LacksKey, finding.Place,
                [finding.Arguments[0], AgreementOf([missing]), finding.Arguments[3], Consequence(missing.Member)]);
        }

        var path = MembersAt(finding, out var record, out var isItem);
        if (finding.Rule == BindingRules.MisspeltKey)
        {
            var known = record.Members.Items.FirstOrDefault(member => RecordKeys.Spelling(member) == finding.Arguments[1]);
            return new Finding(InferenceRules.OddKey, finding.Place,
                [finding.Arguments[0], finding.Arguments[1], AgreementOf(known is null ? path : [(record, known)])]);
        }

        return new Finding(InferenceRules.OddValue, finding.Place,
            [MessageOf(finding), AgreementOf(path), Consequence(path.Count == 0 ? null : path[path.Count - 1].Member, isItem)]);
    }

    // The binder names the member as "Post.Title".
    private (RecordSchema Record, MemberSchema Member) MemberNamed(string name) => schema.NestedRecords.Items
        .Insert(0, schema.Record)
        .SelectMany(static record => record.Members.Items.Select(member => (record, member)))
        .First(pair => $"{pair.record.Name}.{pair.member.Name}" == name);

    /// <summary>The members at whose values the finding stands, outermost first.</summary>
    /// <param name="record">Where they end.</param>
    /// <param name="isItem">Whether it is about an item of the last one.</param>
    private List<(RecordSchema Record, MemberSchema Member)> MembersAt(Finding finding, out RecordSchema record, out bool isItem)
    {
        isItem = false;
        var index = SchemaIndex.Of(schema);
        var path = new List<(RecordSchema, MemberSchema)>();
        var keys = index.Root;
        var mapping = post.FrontMatter.Root;
        while (true)
        {
            record = keys.Record;
            var entry = mapping.Entries.FirstOrDefault(entry => entry.KeySpan.Contains(finding.Place.Span) || entry.Value.Span.Contains(finding.Place.Span));
            if (entry is null || keys.IndexOf(entry.Key) is not (>= 0 and var member))
                return path;

            path.Add((keys.Record, keys.Record.Members[member]));
            if (keys.Record.Members[member].Value is not RecordValueSchema nested
                || entry.Value is not MappingNode inner
                || entry.KeySpan.Contains(finding.Place.Span))
            {
                isItem = entry.Value is ListNode list && list.Span != finding.Place.Span && list.Span.Contains(finding.Place.Span);
                return path;
            }

            (keys, mapping) = (index.Nested(nested.Type), inner);
        }
    }

    // The innermost one: of 'hero.title' rather than of all that is in 'hero'.
    private string AgreementOf(List<(RecordSchema Record, MemberSchema Member)> path)
    {
        for (var i = path.Count - 1; i >= 0; i--)
        {
            foreach (var known in agreements)
            {
                if (known.Record == path[i].Record.Type && known.Member == path[i].Member.Name)
                    return $"{Number(known.Agreement.Agreeing)} of {Number(known.Agreement.Total)} posts agree, such as '{known.Agreement.Example}'";
            }
        }

        return "this type is inferred from all posts of the folder";
    }

    private string Consequence(MemberSchema? member, bool isItem = false)
    {
        if (!isListed)
            return "is left out";
        var remains = isItem ? "the rest of the list"
            : member is null ? "nothing"
            : member.IsNullable ? "null"
            : StandIn.For(member.Value)?.Shown ?? "nothing";
        return $"has {remains} there";
    }

    private static string MessageOf(Finding finding) => string.Format(
        CultureInfo.InvariantCulture,
        finding.Rule.MessageFormat.ToString(CultureInfo.InvariantCulture),
        finding.Arguments.ToArray<object>());

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
