namespace ContentGen.Generator.Rendering.Links;

/// <summary>The brackets of one paragraph that are still open.</summary>
internal sealed class BracketStack
{
    public Bracket? Last { get; private set; }

    /// <summary>Whether a link could not begin here, because it might be inside another one.</summary>
    public bool MayBeInLink => _active > 0;

    private int _active;

    public void Push(Bracket bracket)
    {
        if (Last is not null)
            Last.HasBracketInside = true;
        Last = bracket;
        _active++;
    }

    public void Pop()
    {
        if (Last!.IsActive)
            _active--;
        Last = Last.Previous;
    }

    /// <summary>Deactivates all brackets that could make a link around the link that was just found.</summary>
    public void DeactivateLinks()
    {
        // Those before an inactive one are inactive already, so this looks at each bracket once.
        for (var bracket = Last; bracket is not null; bracket = bracket.Previous)
        {
            if (bracket.IsImage)
                continue;
            if (!bracket.IsActive)
                return;
            bracket.IsActive = false;
            _active--;
        }
    }

    public void Clear() => (Last, _active) = (null, 0);
}
