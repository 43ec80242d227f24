using System.Globalization;
using System.Text.RegularExpressions;
using ContentGen.Generator.Binding.Keys;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Posts;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Schema.Values;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Binding;

/// <summary>Compares what a post says of its reading time, by a key such as <c>readTime</c>, with its text.</summary>
internal static class ReadingTimeClaim
{
    private static readonly HashSet<string> Names = new(LooseKey.Comparer)
    {
        "readTime", "readingTime", "readMinutes", "readingMinutes", "minutesToRead", "readTimeMinutes",
    };

    // "5", "5 min", "~5 Minuten Lesezeit"; neither "1 h 5 min" nor "5-7 min".
    private static readonly Regex Minutes = new(
        @"^\D{0,3}([0-9]{1,3})\s*(min[^0-9]*)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    public static Finding? Check(ParsedPost post, CollectionSchema schema, BoundFrontMatter bound)
    {
        var facts = post.Body.Facts;
        for (var i = 0; facts.WordCount > 0 && i < schema.Record.Members.Count; i++)
        {
            var member = schema.Record.Members[i];
            if (!Names.Contains(member.Name) || bound.Values.Members[i] is not ScalarValue claim)
                continue;
            if (MinutesOf(member.Value, claim.Text) is { } minutes && IsFarFrom(minutes, facts.ReadingMinutes))
            {
                return new Finding(
                    CheckingRules.ReadingTime,
                    post.File.PlaceOf(claim.Span),
                    [
                        RecordKeys.Spelling(member),
                        Digits(minutes),
                        Digits(facts.ReadingMinutes),
                        Digits(facts.WordCount),
                    ]);
            }
        }

        return null;
    }

    private static int? MinutesOf(ValueSchema schema, string text) =>
        schema is ScalarSchema { Kind: var kind }
        && kind.Family() is ScalarFamily.Text or ScalarFamily.WholeNumber
        && Minutes.Match(text.Trim()) is { Success: true } match
            ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)
            : null;

    // People read at different speeds, and round: only what is far off is worth a word.
    private static bool IsFarFrom(int claimed, int counted) =>
        Math.Abs(claimed - counted) > Math.Max(2, Math.Max(claimed, counted) / 2.0);

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
