using Markdig.Helpers;
using Markdig.Parsers;

namespace ContentGen.Generator.Rendering.Limits;

/// <summary>Stops Markdig when it has too much to read, or when the run is cancelled.</summary>
/// <remarks>
/// Wherever the target of a link, a comment or an instruction begins, Markdig searches for its end, up to the end of
/// the paragraph if there is none: 80,000 times <c>[a](</c> took minutes. This parser runs before the others, adds up
/// how far they are about to search, and never matches anything.
/// </remarks>
internal sealed class InlineWorkCounter : InlineParser
{
    private CancellationToken _cancellationToken;
    private long _work;

    public InlineWorkCounter() => OpeningCharacters = [']', '<'];

    public void Begin(CancellationToken cancellationToken)
    {
        _cancellationToken = cancellationToken;
        _work = 0;
    }

    /// <summary>Releases the run's token: the thread keeps the renderer for its next post.</summary>
    public void End() => _cancellationToken = CancellationToken.None;

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        var rest = slice.Text.AsSpan(slice.Start, slice.Length);
        _work += rest[0] == '<' ? LengthOfMarkup(rest) : LengthOfTarget(rest);
        if (_work > RenderingLimits.MaxInlineWork)
            throw new TooMuchWorkException(processor.Block?.Line ?? 0);
        return false;
    }

    private static int LengthOfMarkup(ReadOnlySpan<char> rest)
    {
        if (rest.Length < 2 || rest[1] is not ('!' or '?'))
            return 0;

        var end = rest[1] == '?' ? "?>"
            : rest.StartsWith("<!--".AsSpan()) ? "-->"
            : rest.StartsWith("<![".AsSpan()) ? "]]>"
            : ">";
        var length = rest.IndexOf(end.AsSpan());
        return length < 0 ? rest.Length : length;
    }

    // The target ends at a space, or at a parenthesis that was not opened in it. A title may follow a space, and ends
    // at its closing quote or parenthesis.
    private static int LengthOfTarget(ReadOnlySpan<char> rest)
    {
        if (rest.Length < 2 || rest[1] != '(')
            return 0;

        var i = SkipSpaces(rest, 2);
        for (var opened = 0; i < rest.Length && rest[i] > ' '; i++)
        {
            if (rest[i] == '(')
                opened++;
            else if (rest[i] == ')' && opened-- == 0)
                return i;
        }

        i = SkipSpaces(rest, i);
        if (i == rest.Length || rest[i] is not ('"' or '\'' or '('))
            return i;

        var end = rest[i] == '(' ? ')' : rest[i];
        for (i++; i < rest.Length && rest[i] != end; i++)
        {
            if (rest[i] == '\\')
                i++;
        }

        return i;
    }

    private static int SkipSpaces(ReadOnlySpan<char> text, int from)
    {
        while (from < text.Length && text[from] <= ' ')
            from++;
        return from;
    }
}

internal sealed class TooMuchWorkException(int line) : Exception
{
    /// <summary>The first line of the paragraph, counted from the first line of the body, which is 0.</summary>
    public int Line { get; } = line;
}
