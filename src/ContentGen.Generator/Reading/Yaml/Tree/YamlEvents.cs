using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ContentGen.Generator.Reading.Yaml.Tree;

/// <summary>Runs YamlDotNet's parser, which is named nowhere else.</summary>
/// <remarks>
/// Never its <c>Deserializer</c> or <c>YamlStream</c>: they recurse, follow aliases and report a duplicate key at the
/// start of the mapping. An event's <c>Mark.Index</c> counts UTF-16 units; two for CRLF.
/// </remarks>
internal static class YamlEvents
{
    /// <returns>Where the parser refused the text; null when it did not.</returns>
    public static YamlFailure? Send(HeadText head, IYamlEvents to, CancellationToken cancellation)
    {
        var reached = head.Span.Start;
        var documents = 0;
        try
        {
            var parser = new Parser(head.Read());
            while (parser.MoveNext() && !to.IsDone)
            {
                cancellation.ThrowIfCancellationRequested();
                var current = parser.Current!;
                var (start, end) = (Place(current.Start.Index), Place(current.End.Index));
                if (current is DocumentStart && ++documents > 1)
                    return new YamlFailure(start, IsPlaceKnown: true);

                Send(current, start, end, to);
                reached = Math.Max(reached, end);
            }

            return null;
        }
        catch (YamlException e)
        {
            // Errors about tabs come without a place: the mistake is then somewhere below what has been read.
            var place = Place(e.Start.Index);
            return new YamlFailure(Math.Max(reached, place), IsPlaceKnown: place >= reached);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // "a: [b, c" with "d: e" below makes YamlDotNet 18 throw an InvalidOperationException.
            return new YamlFailure(reached, IsPlaceKnown: false);
        }

        int Place(long index) => Math.Min(head.Span.Start + (int)index, head.Span.End);
    }

    private static void Send(ParsingEvent current, int start, int end, IYamlEvents to)
    {
        switch (current)
        {
            case Scalar scalar:
                to.AddScalar(
                    scalar.Value,
                    isQuoted: scalar.Style is not ScalarStyle.Plain,
                    isBlock: scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded,
                    TextSpan.FromBounds(start, Math.Max(start, end)));
                break;
            case AnchorAlias:
                to.AddAlias(TextSpan.FromBounds(start, end));
                break;
            case MappingStart:
                to.Open(isMapping: true, start);
                break;
            case SequenceStart:
                to.Open(isMapping: false, start);
                break;
            case MappingEnd or SequenceEnd:
                to.Close(start);
                break;
        }
    }
}

/// <param name="At">About where; the mistake itself is there or before it.</param>
/// <param name="IsPlaceKnown">Whether the parser gave the place.</param>
internal sealed record YamlFailure(int At, bool IsPlaceKnown);
