namespace ContentGen.Generator.Tests.Incrementality;

/// <summary>An edit, and how the driver comes to know it.</summary>
internal sealed record Step(Edit Edit)
{
    /// <summary>How many steps ago the driver was made that goes on. It is brought up to date at once.</summary>
    public int DriversBack { get; init; }

    /// <summary>How many runs are cancelled before the one that counts.</summary>
    public int Cancellations { get; init; }

    /// <summary>When a run is cancelled. Null: while a file is read.</summary>
    public int? CancelledAfterMicroseconds { get; init; }

    /// <summary>Whether files, options and trees are other objects with the same content, as in each build of a
    /// compiler server.</summary>
    public bool IsAnew { get; init; }

    /// <summary>Whether the driver runs three times at once.</summary>
    public bool IsConcurrent { get; init; }

    /// <summary>Steps that do less and may show the same fault.</summary>
    public IEnumerable<Step> Simpler()
    {
        if (DriversBack > 0)
            yield return this with { DriversBack = 0 };
        if (Cancellations > 0)
            yield return this with { Cancellations = 0, CancelledAfterMicroseconds = null };
        if (IsAnew)
            yield return this with { IsAnew = false };
        if (IsConcurrent)
            yield return this with { IsConcurrent = false };
        foreach (var edit in Edit.Simpler())
            yield return this with { Edit = edit };
    }

    public override string ToString() => string.Join("; ", Circumstances().Append(Edit.ToString()));

    private IEnumerable<string> Circumstances()
    {
        if (DriversBack > 0)
            yield return $"go on with the driver of {DriversBack} steps ago";
        if (IsAnew)
            yield return "make all objects anew";
        if (IsConcurrent)
            yield return "run three times at once";
        if (Cancellations > 0)
            yield return $"cancel {Cancellations} runs "
                + (CancelledAfterMicroseconds is { } time ? $"after {time} µs" : "while a file is read");
    }
}
