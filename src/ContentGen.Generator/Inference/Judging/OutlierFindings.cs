using System.Collections.Immutable;
using System.Globalization;
using ContentGen.Generator.Binding.Findings;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Inference.Types;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Inference.Judging;

/// <summary>Reports what is wrong with a post of an inferred record as what it is: unlike the other posts.</summary>
/// <param name="judge">Knows where the posts disagree.</param>
/// <param name="isListed">Whether nothing but its values is wrong with the post; otherwise it is left out.</param>
internal sealed class OutlierFindings(LenientJudge judge, bool isListed)
{
    public static ImmutableArray<Finding> Of(
        ImmutableArray<BoundFinding> findings, LenientJudge judge, bool isListed)
    {
        // Hundreds of findings in one post have nothing to do with a type that was guessed wrong.
        isListed &= !findings.Any(static bound => bound.Finding.Rule == BindingRules.TooMany);
        var outliers = new OutlierFindings(judge, isListed);
        return findings.Where(outliers.IsFounded).Select(outliers.Of).ToImmutableArray();
    }

    // A post that cannot be read shaped nothing. Among few others it would have, had it been read.
    private bool IsFounded(BoundFinding bound) =>
        isListed || judge.HasMajority || !bound.Finding.IsError || bound.Finding.Rule == BindingRules.TooMany
        || bound.Subject.Members.Any(path => AgreementOf(path) is not null);

    private Finding Of(BoundFinding bound)
    {
        var (finding, subject) = bound;
        if (!finding.IsError || finding.Rule == BindingRules.TooMany)
            return finding;

        if (finding.Rule == BindingRules.MisspeltKey)
            return Mapped(InferenceRules.OddKey, AgreementOf(subject, "have it"));
        if (finding.Rule == BindingRules.MissingKey && subject.Members[0].Outer is null
            && judge.OtherFiles.Contains(finding.Place.Path))
            return new(InferenceRules.OtherFile, finding.Place, [finding.Arguments[0], Consequence(subject)]);
        return finding.Rule == BindingRules.MissingKey
            ? Mapped(InferenceRules.LacksKey, AgreementOf(subject, "have it"), Consequence(subject))
            : Mapped(InferenceRules.OddValue, AgreementOf(subject, "agree"), Consequence(subject));

        Finding Mapped(DiagnosticDescriptor rule, params string[] others) =>
            new(rule, finding.Place, [finding.Message, .. others]);
    }

    private string AgreementOf(Subject subject, string verb)
    {
        var known = subject.Members.Select(AgreementOf).FirstOrDefault(static agreement => agreement is not null);
        return known is null
            ? " (the type is inferred from all posts of the folder)"
            : $" ({Number(known.Agreeing)} of {Number(known.Total)} posts {verb}; see '{known.Example}')";
    }

    // The innermost one: of 'hero.title' rather than of all that is in 'hero'.
    private Agreement? AgreementOf(MemberPath member)
    {
        for (var path = member; path is not null; path = path.Outer)
        {
            foreach (var known in judge.Agreements)
            {
                if (known.Record == path.Record.Type && known.Member == path.Member.Name)
                    return known.Agreement;
            }
        }

        return null;
    }

    private string Consequence(Subject subject)
    {
        if (!isListed)
            return "this post is left out";
        if (subject.IsItem)
            return "the item is left out";
        var values = string.Join(", ", subject.Members.Select(static path => ValueOf(path.Member)));
        return subject.Members.Length == 1 ? $"its value is {values}" : $"their values are {values}";
    }

    private static string ValueOf(MemberSchema member) =>
        member.IsNullable ? "null" : StandIns.For(member.Value)?.Shown ?? "nothing";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
