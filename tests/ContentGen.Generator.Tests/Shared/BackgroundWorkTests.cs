using System.Runtime.CompilerServices;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Tests.Shared;

/// <summary>The result of background work does not depend on who does it.</summary>
public class BackgroundWorkTests
{
    [Fact]
    public void WorkIsDoneOnceHoweverManyRequestIt()
    {
        var work = new CountedWork();
        work.Begin(CancellationToken.None);

        Parallel.For(0, 16, _ => Assert.Equal("done", work.Result(CancellationToken.None)));

        Assert.Equal(1, work.Count);
    }

    [Fact]
    public void AnExceptionInTheBackgroundIsThrownWhereTheResultIsRequested()
    {
        var work = new CountedWork(failures: 2);
        work.Begin(CancellationToken.None);
        SpinWait.SpinUntil(() => work.Count == 1);

        Assert.Throws<InvalidOperationException>(() => work.Result(CancellationToken.None));
        Assert.Equal("done", work.Result(CancellationToken.None));
    }

    [Fact]
    public void CancelledWorkIsDoneWhenALaterRunRequestsIt()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var work = new CountedWork();
        work.Begin(source.Token);

        Assert.Throws<OperationCanceledException>(() => work.Result(source.Token));
        Assert.Equal(0, work.Count);
        Assert.Equal("done", work.Result(CancellationToken.None));
    }

    [Fact]
    public void WorkOfACancelledRunIsStartedAgain()
    {
        using var source = new CancellationTokenSource();
        var work = new CountedWork();
        work.Begin(source.Token);
        Assert.True(work.HasBegun);
        SpinWait.SpinUntil(() => work.Count == 1);
        work.Result(CancellationToken.None);
        source.Cancel();
        Assert.True(work.HasBegun);

        var cancelled = new CountedWork();
        cancelled.Begin(source.Token);
        Assert.False(cancelled.HasBegun);
        cancelled.Begin(CancellationToken.None);
        Assert.True(cancelled.HasBegun);
        Assert.True(SpinWait.SpinUntil(() => cancelled.Count == 1, TimeSpan.FromMinutes(1)));
    }

    [Fact]
    public void FinishedWorkReleasesTheRunThatStartedIt()
    {
        var (work, source) = Finished();

        Assert.True(SpinWait.SpinUntil(
            () =>
            {
                GC.Collect();
                return !source.IsAlive;
            },
            TimeSpan.FromMinutes(1)));
        Assert.True(work.HasBegun);

        [MethodImpl(MethodImplOptions.NoInlining)]
        static (CountedWork Work, WeakReference Source) Finished()
        {
            var source = new CancellationTokenSource();
            var work = new CountedWork();
            work.Begin(source.Token);
            work.Result(source.Token);
            source.Cancel();
            return (work, new WeakReference(source));
        }
    }

    [Fact]
    public void ACancelledRunGetsNoResultEvenOfFinishedWork()
    {
        using var source = new CancellationTokenSource();
        var work = new CountedWork();
        work.Result(source.Token);
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => work.Result(source.Token));
    }

    private sealed class CountedWork(int failures = 0) : BackgroundWork<string>
    {
        private int _count;

        public int Count => Volatile.Read(ref _count);

        protected override string Do(CancellationToken cancellation) =>
            Interlocked.Increment(ref _count) > failures ? "done" : throw new InvalidOperationException();
    }
}
