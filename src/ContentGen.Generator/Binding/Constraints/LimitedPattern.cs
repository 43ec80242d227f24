using System.Text.RegularExpressions;
using ContentGen.Generator.Schema.Constraints;

namespace ContentGen.Generator.Binding.Constraints;

/// <summary>A regular expression with a budget of time for all posts of a collection.</summary>
/// <remarks>Without it, 150 posts ran into their two seconds one after the other, for five minutes.</remarks>
internal sealed class LimitedPattern
{
    public const int MostTimeouts = 3;

    private readonly Regex _regex;
    private int _timeouts;

    // Without CultureInvariant, (?i) in a pattern would match by the language of the build machine.
    public LimitedPattern(RegularExpressionConstraint constraint) => _regex = new Regex(
        constraint.Pattern,
        RegexOptions.CultureInvariant,
        TimeSpan.FromMilliseconds(constraint.TimeoutMilliseconds));

    /// <summary>Whether the pattern is no longer tried.</summary>
    public bool IsGivenUp => Volatile.Read(ref _timeouts) >= MostTimeouts;

    /// <summary>Whether the first match is the whole text; null if that takes too long or is no longer
    /// tried.</summary>
    public bool? Match(string text)
    {
        if (text.Length == 0)
            return true;
        if (IsGivenUp)
            return null;

        try
        {
            var match = _regex.Match(text);
            return match.Success && match.Index == 0 && match.Length == text.Length;
        }
        catch (RegexMatchTimeoutException)
        {
            Interlocked.Increment(ref _timeouts);
            return null;
        }
    }

    public void Retry() => Volatile.Write(ref _timeouts, 0);
}
