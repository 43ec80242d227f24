namespace ContentGen.Generator.Shared;

/// <summary>Work on one item that goes on from the stage that begins it to the stage that needs its result.</summary>
/// <remarks>
/// Roslyn runs a generator on one thread, but it finishes a stage for all items before it begins the next stage. So work
/// that is begun in one stage and asked for in the next is done by all processors, and in the order of the items.
/// </remarks>
internal abstract class BackgroundWork<T>
    where T : class
{
    private readonly object _gate = new();
    private T? _result;
    private bool _hasBegun;
    private CancellationToken _cancellation;

    /// <summary>The work. It depends on nothing but what the instance was made of, so it does not matter who does it.</summary>
    protected abstract T Do(CancellationToken cancellation);

    /// <summary>Whether it is done or will be: what a run has begun that is cancelled is left to the next one.</summary>
    public bool HasBegun => Volatile.Read(ref _result) is not null || (_hasBegun && !_cancellation.IsCancellationRequested);

    public void Begin(CancellationToken cancellation)
    {
        _hasBegun = true;
        _cancellation = cancellation;
        ThreadPool.UnsafeQueueUserWorkItem(_ => TryFinish(cancellation), null);
    }

    /// <summary>The result, worked out here unless somebody has begun.</summary>
    public T Result(CancellationToken cancellation)
    {
        // Roslyn does not ask between the items of a stage.
        cancellation.ThrowIfCancellationRequested();
        if (Volatile.Read(ref _result) is { } finished)
            return finished;

        lock (_gate)
        {
            if (_result is null)
            {
                Volatile.Write(ref _result, Do(cancellation));
                // Its source may hold much of the run that began the work.
                _cancellation = CancellationToken.None;
            }

            return _result!;
        }
    }

    // What is thrown here would end the compiler. So nothing is kept of it, and whoever needs the result meets it again.
    private void TryFinish(CancellationToken cancellation)
    {
        // Thousands that wait need not throw.
        if (cancellation.IsCancellationRequested)
            return;

        try
        {
            Result(cancellation);
        }
        catch (Exception)
        {
            // See above.
        }
    }
}
