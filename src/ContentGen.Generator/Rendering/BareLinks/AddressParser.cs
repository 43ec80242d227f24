using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace ContentGen.Generator.Rendering.BareLinks;

/// <summary>Finds e-mail addresses in the text of a paragraph once its other inlines are known, because <c>_</c> is
/// part of an address where it is not emphasis.</summary>
internal sealed class AddressParser : InlineParser, IPostInlineProcessor
{
    private bool _hasAt;

    public AddressParser() => OpeningCharacters = ['@'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        _hasAt = true;
        return false;
    }

    public bool PostProcess(
        InlineProcessor state, Inline? root, Inline? lastChild, int postInlineProcessorIndex, bool isFinalProcessing)
    {
        if (!isFinalProcessing || !_hasAt)
            return true;
        _hasAt = false;

        // Without recursion, because emphasis can be nested deeply.
        var pending = new Stack<ContainerInline>();
        if (root is ContainerInline container)
            pending.Push(container);
        while (pending.Count > 0)
        {
            for (var inline = pending.Pop().FirstChild; inline is not null; inline = inline.NextSibling)
            {
                if (inline is ContainerInline inner and not LinkInline)
                    pending.Push(inner);
                else if (TextRun.StartingAt(inline) is { } run)
                    inline = run.LinkAddresses();
            }
        }

        return true;
    }
}
