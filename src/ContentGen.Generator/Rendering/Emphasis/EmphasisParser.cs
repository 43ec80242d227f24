using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace ContentGen.Generator.Rendering.Emphasis;

/// <summary>Finds the runs that may become emphasis, and pairs them at the end of each paragraph.</summary>
/// <remarks>One tilde strikes as two do, and three never, as on GitHub.</remarks>
internal sealed class EmphasisParser : InlineParser, IPostInlineProcessor
{
    private readonly MarkStack _marks;

    public EmphasisParser(MarkStack marks)
    {
        _marks = marks;
        OpeningCharacters = ['*', '_', '~'];
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var start = slice.Start;
        var mark = slice.CurrentChar;
        while (slice.CurrentChar == mark)
            slice.SkipChar();

        var run = new StringSlice(slice.Text, start, slice.Start - 1);
        var (canOpen, canClose) = Flanking.Of(mark, before: start - 1, slice);
        if ((canOpen || canClose) && (mark != '~' || run.Length <= 2))
        {
            var marks = new MarkRun(run, canOpen, canClose);
            _marks.Push(marks);
            processor.Inline = marks;
        }
        else
        {
            processor.Inline = new LiteralInline { Content = run };
        }

        return true;
    }

    public bool PostProcess(
        InlineProcessor state, Inline? root, Inline? lastChild, int postInlineProcessorIndex, bool isFinalProcessing)
    {
        if (isFinalProcessing)
            _marks.Resolve(bottom: null);
        return true;
    }
}
