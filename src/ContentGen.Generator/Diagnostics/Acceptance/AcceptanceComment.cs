using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Diagnostics.Acceptance;

/// <summary>What a comment in a content file says: a rule's findings at some place are known and accepted.</summary>
/// <param name="RuleId">Empty where the comment names no rule.</param>
/// <param name="Comment">The comment, without its signs.</param>
/// <param name="Written">The same, for messages.</param>
/// <param name="Where">The accepted place, for messages.</param>
/// <param name="Accepted">The part of the file whose findings are accepted, both ends inclusive.</param>
internal sealed record AcceptanceComment(
    string RuleId, FilePlace Comment, string Written, string Where, TextSpan Accepted)
{
    public bool Accepts(Finding finding) =>
        finding.Rule.Id == RuleId
        && finding.Place.Path == Comment.Path
        && finding.Place.Span.Start >= Accepted.Start
        && finding.Place.Span.Start <= Accepted.End;
}
