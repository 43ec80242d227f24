namespace ContentGen.Generator.Tests.Incrementality;

/// <summary>An edit, and how the driver comes to know it.</summary>
internal sealed record Step(Edit Edit)
{
    /// <summary>The age, in steps, of the driver that continues. It is brought up to date first.</summary>
    public int DriversBack { get; init; }

    /// <summary>How many runs are cancelled before the one that counts.</summary>
    public int Cancellations { get; init; }

    /// <summary>When a run is cancelled. Null: while a file is read.</summary>
    public int? CancelledAfterMicroseconds { get; init; }

    /// <summary>Whether files, options and trees are recreated with the same content, as in each build of a
    /// compiler server.</summary>
    public bool RecreatesObjects { get; init; }

    /// <summary>Whether the driver runs three times at once.</summary>
    public bool IsConcurrent { get; init; }

    /// <summary>Steps that do less and may show the same fault.</summary>
    public IEnumerable<Step> Simpler()
    {
        if (DriversBack > 0)
            yield return this with { DriversBack = 0 };
        if (Cancellations > 0)
            yield return this with { Cancellations = 0, CancelledAfterMicroseconds = null };
        if (RecreatesObjects)
            yield return this with { RecreatesObjects = false };
        if (IsConcurrent)
            yield return this with { IsConcurrent = false };
        foreach (var edit in Edit.Simpler())
            yield return this with { Edit = edit };
    }

    public override string ToString() => string.Join("; ", Circumstances().Append(Edit.ToString()));

    private IEnumerable<string> Circumstances()
    {
        if (DriversBack > 0)
            yield return $"continue with the driver of {DriversBack} steps ago";
        if (RecreatesObjects)
            yield return "recreate all objects";
        if (IsConcurrent)
            yield return "run three times at once";
        if (Cancellations > 0)
            yield return $"cancel {Cancellations} runs "
                + (CancelledAfterMicroseconds is { } time ? $"after {time} µs" : "while a file is read");
    }
}
