using System.Globalization;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Diagnostics;

/// <summary>A diagnostic before it is reported: equatable, and free of trees and compilations.</summary>
/// <param name="Rule">What was found; one of the rules in the <c>Diagnostics</c> folder.</param>
/// <param name="Place">What a person would underline.</param>
/// <param name="Arguments">The facts that fill the rule's message.</param>
/// <param name="Others">Other places that belong to the finding, such as the first of two duplicates.</param>
internal sealed record Finding(
    DiagnosticDescriptor Rule,
    FilePlace Place,
    EquatableArray<string> Arguments,
    EquatableArray<FilePlace> Others = default)
{
    public bool IsError => Rule.DefaultSeverity == DiagnosticSeverity.Error;

    /// <summary>The rule's message with its facts. Only for people: no code reads back what a finding is about.</summary>
    public string Message => string.Format(
        CultureInfo.InvariantCulture,
        Rule.MessageFormat.ToString(CultureInfo.InvariantCulture),
        Arguments.ToArray<object>());

    /// <summary>Whether the project accepts it. It is in the compiler's log then, as suppressed, and nowhere
    /// else.</summary>
    public bool IsAccepted { get; init; }

    public Diagnostic ToDiagnostic() => IsAccepted ? ToSuppressed() : Diagnostic.Create(
        Rule,
        Place.ToLocation(),
        Others.Select(static place => place.ToLocation()),
        Arguments.ToArray<object?>());

    private Diagnostic ToSuppressed() => Diagnostic.Create(
        Rule.Id,
        Rule.Category,
        Message,
        Rule.DefaultSeverity,
        Rule.DefaultSeverity,
        isEnabledByDefault: true,
        warningLevel: Rule.DefaultSeverity == DiagnosticSeverity.Error ? 0 : 1,
        isSuppressed: true,
        Rule.Title,
        helpLink: Rule.HelpLinkUri,
        location: Place.ToLocation(),
        additionalLocations: Others.Select(static place => place.ToLocation()));
}
