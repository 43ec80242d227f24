using ContentGen.Generator.Reading.Mistakes;
using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ContentGen.Generator.Reading.Yaml;

/// <summary>Turns YAML into nodes, through the events of YamlDotNet's parser, which is named nowhere else.</summary>
/// <remarks>
/// Never its <c>Deserializer</c> or <c>YamlStream</c>: they recurse, follow aliases and report a duplicate key at the
/// start of the mapping. An event's <c>Mark.Index</c> counts UTF-16 units; two for CRLF.
/// </remarks>
internal static class YamlTree
{
    public static YamlReading Read(HeadText head, ReadingFindings findings, CancellationToken cancellation)
    {
        var tree = new TreeBuilder(head, findings);
        var reached = head.Span.Start;
        var documents = 0;
        try
        {
            var parser = new Parser(head.Read());
            while (parser.MoveNext() && tree.TooDeepAt is null)
            {
                cancellation.ThrowIfCancellationRequested();
                var current = parser.Current!;
                if (current is DocumentStart && ++documents > 1)
                    return new YamlReading(null, Place(current.Start.Index), TooDeepAt: null);

                Take(tree, current, Place(current.Start.Index), Place(current.End.Index));
                reached = Math.Max(reached, Place(current.End.Index));
            }

            return tree.TooDeepAt is { } deep
                ? new YamlReading(null, deep, deep)
                : new YamlReading(tree.Finish(), FailedAt: null, TooDeepAt: null);
        }
        catch (YamlException e)
        {
            // Errors about tabs come without a place: the mistake is then somewhere below what has been read.
            var place = Place(e.Start.Index);
            return new YamlReading(null, Math.Max(reached, place), TooDeepAt: null) { IsPlaceKnown = place >= reached };
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // "a: [b, c" with "d: e" below makes YamlDotNet 18 throw an InvalidOperationException.
            return new YamlReading(null, reached, TooDeepAt: null) { IsPlaceKnown = false };
        }

        int Place(long index) => Math.Min(head.Span.Start + (int)index, head.Span.End);
    }

    private static void Take(TreeBuilder tree, ParsingEvent current, int start, int end)
    {
        switch (current)
        {
            case Scalar scalar:
                tree.AddScalar(
                    scalar.Value,
                    isQuoted: scalar.Style is not ScalarStyle.Plain,
                    isBlock: scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded,
                    TextSpan.FromBounds(start, Math.Max(start, end)));
                break;
            case AnchorAlias:
                tree.AddAlias(TextSpan.FromBounds(start, end));
                break;
            case MappingStart:
                tree.Open(isMapping: true, start);
                break;
            case SequenceStart:
                tree.Open(isMapping: false, start);
                break;
            case MappingEnd or SequenceEnd:
                tree.Close(start);
                break;
        }
    }
}

/// <summary>What came of one attempt.</summary>
/// <param name="Root">Null when it failed, or when there is nothing but comments.</param>
/// <param name="FailedAt">About where; the mistake itself is there or before it.</param>
/// <param name="TooDeepAt">The bracket or the key that is nested too deep.</param>
internal sealed record YamlReading(FrontMatterNode? Root, int? FailedAt, int? TooDeepAt)
{
    public bool IsPlaceKnown { get; init; } = true;
}
