namespace ContentGen.Generator.Shared;

/// <summary>Work on one item, which one stage begins and a later stage waits for.</summary>
/// <remarks>
/// Roslyn runs a generator on one thread, but it finishes a stage for all items before it begins the next stage. So work
/// that one stage begins and the next one needs is done on all processors, in the order of the items.
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

    /// <summary>Whether it is done or will be. Work of a run that was cancelled is left to the next run.</summary>
    public bool HasBegun => Volatile.Read(ref _result) is not null || (_hasBegun && !_cancellation.IsCancellationRequested);

    public void Begin(CancellationToken cancellation)
    {
        _hasBegun = true;
        _cancellation = cancellation;
        ThreadPool.UnsafeQueueUserWorkItem(_ => TryFinish(cancellation), null);
    }

    /// <summary>The result; it is computed here unless the work has begun already.</summary>
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
                // The source of the token may keep much of that run alive.
                _cancellation = CancellationToken.None;
            }

            return _result!;
        }
    }

    // An exception here would end the compiler. So it is dropped, and whoever needs the result gets it again.
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
