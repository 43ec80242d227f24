using ContentGen.Generator.Reading.Mistakes.Lines;
using ContentGen.Generator.Reading.Yaml;
using ContentGen.Generator.Reading.Yaml.Tree;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Mistakes;

/// <summary>Reads a head that may be broken: names the mistake, hides it, and reads again, so that one mistake hides
/// none of the others and nothing is reported twice.</summary>
internal sealed class YamlDoctor(HeadText head, ReadingFindings findings)
{
    private readonly HashSet<TextSpan> _treated = [];

    /// <returns>A failure only when nothing can be made of the text, which has been reported then.</returns>
    public static YamlReading Read(HeadText head, ReadingFindings findings, CancellationToken cancellation)
    {
        YamlDoctor? doctor = null;
        for (var attempt = 0; attempt < ReadingLimits.MaxAttempts; attempt++)
        {
            var count = findings.Count;
            var reading = YamlTree.Read(head, findings, cancellation);
            if (reading is { FailedAt: null, Root: not ScalarNode { IsQuoted: false, Text.Length: > 0 } })
                return reading;

            doctor ??= new YamlDoctor(head, findings);
            if (doctor.MistakeIn(reading) is not { } mistake)
                return reading;

            findings.CutBackTo(count);
            if (!doctor.Treat(mistake))
                return reading;
        }

        return new YamlReading(null, head.Span.Start, TooDeepAt: null);
    }

    private Mistake? MistakeIn(YamlReading reading)
    {
        // "title:A" alone is a text to YAML, and so is what a full-width colon follows.
        if (reading.FailedAt is not { } failedAt)
            return new MistakeFinder(head).FirstBefore(head.Span.End) is { TurnsKeyIntoText: true } key ? key : null;

        if (reading.TooDeepAt is { } deep)
            return TooDeepValue.At(head, deep);

        var line = UnreadableLine.LineOf(head, failedAt, reading.IsPlaceKnown);
        var end = reading.IsPlaceKnown ? TabIndentation.PlaceOf(head, line, failedAt) : head.Span.End;
        return new MistakeFinder(head).FirstBefore(end) ?? UnreadableLine.At(head, line);
    }

    /// <returns>Whether it makes sense to read again.</returns>
    private bool Treat(Mistake mistake)
    {
        var line = Line.Around(head.File, mistake.Span.Start);
        // What hiding a mistake does not cure is not reported again.
        if (!_treated.Add(mistake.Span))
        {
            if (head[line.Start] == '#')
                return false;
            LineShape.Of(head, line).Hide(head);
            return true;
        }

        var comesFromTabs = TabIndentation.WasReplacedAt(head, mistake.Span.Start)
            || (head.HasReplacedTabs && mistake.MayComeFromTabs);
        if (!comesFromTabs)
            findings.Add(mistake.Rule, mistake.Span, mistake.IsOnManyLines, mistake.Arguments);
        mistake.Hide(head);
        return true;
    }
}
