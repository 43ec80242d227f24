using System.Text.RegularExpressions;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Schema.Symbols;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Schema.Constraints;

/// <summary>Reads <c>[RegularExpression]</c>.</summary>
internal static class PatternReader
{
    // The attribute's own default. It also replaces -1, since no pattern may hold up the compiler for ever.
    private const int DefaultTimeout = 2000;

    public static Result<Constraint> Read(AttributeData attribute, string? message)
    {
        var pattern = attribute.ConstructorArguments.FirstOrDefault().Value as string ?? "";
        var timeout = attribute.Named("MatchTimeoutInMilliseconds")?.Value as int? ?? DefaultTimeout;
        try
        {
            _ = new Regex(pattern);
        }
        catch (ArgumentException)
        {
            return new Objection(
                $"'{Shown.Value(pattern)}' is not a valid regular expression; check its brackets, and write '\\' "
                + "before a bracket or sign that is meant literally");
        }

        return new RegularExpressionConstraint(pattern, timeout > 0 ? timeout : DefaultTimeout, message);
    }
}
