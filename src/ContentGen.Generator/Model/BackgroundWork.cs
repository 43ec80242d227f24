namespace ContentGen.Generator.Model;

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

    /// <summary>The work. It depends on nothing but what the instance was made of, so it does not matter who does it.</summary>
    protected abstract T Do(CancellationToken cancellation);

    public bool HasBegun { get; private set; }

    public void Begin(CancellationToken cancellation)
    {
        HasBegun = true;
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
                Volatile.Write(ref _result, Do(cancellation));
            return _result!;
        }
    }

    // What is thrown here would end the compiler. So nothing is kept of it, and whoever needs the result meets it again.
    private void TryFinish(CancellationToken cancellation)
    {
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
