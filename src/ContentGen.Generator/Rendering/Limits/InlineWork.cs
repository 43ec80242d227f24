using ContentGen.Generator.Reading;
using Markdig.Helpers;
using Markdig.Parsers;

namespace ContentGen.Generator.Rendering.Limits;

/// <summary>The part of <see cref="MarkdownRenderer"/> that watches Markdig read: for how far, and whether still.</summary>
/// <remarks>
/// Markdig looks for the end of a link's target, of a comment or of an instruction from each place where one begins, to
/// the end of the paragraph if there is none: <c>[a](</c> 80,000 times took minutes. This parser comes before the
/// others, adds up how far they are about to look, and never matches anything.
/// </remarks>
internal sealed class InlineWork : InlineParser
{
    // Less than a second. A post of 10,000 links needs about a million.
    private const int Most = 50_000_000;

    private CancellationToken _cancellationToken;
    private long _work;

    public InlineWork() => OpeningCharacters = [']', '<'];

    public void Begin(CancellationToken cancellationToken)
    {
        _cancellationToken = cancellationToken;
        _work = 0;
    }

    /// <summary>Lets go of the run: the renderer is kept for the thread's next post.</summary>
    public void End() => _cancellationToken = CancellationToken.None;

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        var rest = slice.Text.AsSpan(slice.Start, slice.Length);
        _work += rest[0] == '<' ? LengthOfMarkup(rest) : LengthOfTarget(rest);
        if (_work > Most)
            throw new TooMuchWorkException(processor.Block?.Line ?? 0);
        return false;
    }

    private static int LengthOfMarkup(ReadOnlySpan<char> rest)
    {
        if (rest.Length < 2 || rest[1] is not ('!' or '?'))
            return 0;

        var end = rest[1] == '?' ? "?>" : rest.StartsWith("<!--".AsSpan()) ? "-->" : rest.StartsWith("<![".AsSpan()) ? "]]>" : ">";
        var length = rest.IndexOf(end.AsSpan());
        return length < 0 ? rest.Length : length;
    }

    // The target ends at a space; a title may follow, which ends at its own sign.
    private static int LengthOfTarget(ReadOnlySpan<char> rest)
    {
        if (rest.Length < 2 || rest[1] != '(')
            return 0;

        var i = SkipSpaces(rest, 2);
        while (i < rest.Length && rest[i] > ' ')
            i++;
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
    /// <summary>Where the paragraph begins, counted from the first line of the body, which is 0.</summary>
    public int Line { get; } = line;
}
