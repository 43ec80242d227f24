using Markdig.Syntax.Inlines;

namespace ContentGen.Generator.Rendering.Emphasis;

/// <summary>The runs of one paragraph that may still become emphasis, and the algorithm of the CommonMark specification
/// that pairs them.</summary>
/// <remarks>
/// Markdig pairs by what is left of a run where the specification says its whole length (<c>a***b* c*</c>), and takes
/// <c>~~~</c> for strikethrough. All inlines of a paragraph are siblings here, so nothing is searched for. For each
/// kind of closing run it is known below which run there is no partner, so the time is linear.
/// </remarks>
internal sealed class MarkStack
{
    // One for each character, each length modulo 3, and whether the run can open. Places, because a run may be gone.
    private readonly int[] _bottoms = new int[18];

    public MarkRun? Last { get; private set; }

    public void Push(MarkRun run)
    {
        run.Previous = Last;
        if (Last is not null)
            Last.Next = run;
        Last = run;
    }

    /// <summary>Makes emphasis of the runs after a run, or of all; the others among them are text.</summary>
    public void Resolve(MarkRun? bottom)
    {
        if (Last == bottom)
            return;
        for (var i = 0; i < _bottoms.Length; i++)
            _bottoms[i] = bottom?.Place ?? -1;

        var closer = Last;
        while (closer?.Previous is { } previous && previous != bottom)
            closer = previous;
        while (closer is not null)
            closer = closer.CanClose ? Close(closer) : closer.Next;
        TakeAfter(bottom);
    }

    /// <summary>Removes the runs after a run; they are text.</summary>
    public void TakeAfter(MarkRun? bottom)
    {
        Last = bottom;
        if (bottom is not null)
            bottom.Next = null;
    }

    /// <returns>The run to look at next.</returns>
    private MarkRun? Close(MarkRun closer)
    {
        ref var lowest = ref _bottoms[KindOf(closer)];
        var opener = closer.Previous;
        while (opener is not null && opener.Place > lowest && !Opens(opener, closer))
            opener = opener.Previous;

        if (opener is not null
            && opener.Place > lowest
            && (closer.Character != '~' || opener.Length == closer.Length))
        {
            return Join(opener, closer);
        }

        // The same search would end in the same way for each later run of this kind.
        var next = closer.Next;
        lowest = closer.Place - 1;
        if (!closer.CanOpen)
            Remove(closer);
        return next;
    }

    private static int KindOf(MarkRun run) =>
        (run.Character switch { '*' => 0, '_' => 1, _ => 2 } * 6) + (run.Length % 3 * 2) + (run.CanOpen ? 1 : 0);

    private static bool Opens(MarkRun opener, MarkRun closer) =>
        opener.CanOpen
        && opener.Character == closer.Character
        && (!(closer.CanOpen || opener.CanClose)
            || closer.Length % 3 == 0
            || (opener.Length + closer.Length) % 3 != 0);

    private MarkRun? Join(MarkRun opener, MarkRun closer)
    {
        var length = opener.Text.Length >= 2 && closer.Text.Length >= 2 ? 2 : 1;
        opener.Text.End -= length;
        closer.Text.Start += length;

        ContainerInline emphasis = closer.Character == '~'
            ? new Strikethrough()
            : new EmphasisInline { DelimiterChar = closer.Character, DelimiterCount = length };
        emphasis.IsClosed = true;
        for (var inline = opener.NextSibling; inline != closer;)
        {
            var next = inline!.NextSibling;
            inline.Remove();
            emphasis.AppendChild(inline);
            inline = next;
        }

        opener.InsertAfter(emphasis);
        opener.Next = closer;
        closer.Previous = opener;
        if (opener.Text.IsEmpty)
        {
            Remove(opener);
            opener.Remove();
        }

        if (!closer.Text.IsEmpty)
            return closer;
        var following = closer.Next;
        Remove(closer);
        closer.Remove();
        return following;
    }

    private void Remove(MarkRun run)
    {
        if (run.Previous is not null)
            run.Previous.Next = run.Next;
        if (run.Next is not null)
            run.Next.Previous = run.Previous;
        else
            Last = run.Previous;
    }
}
