using System.Runtime.CompilerServices;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Tests.Shared;

public class MemoTests
{
    [Fact]
    public void AValueIsMadeOnceForEachObject()
    {
        var made = 0;
        var memo = new Memo<string, object>(_ => made++);
        var (first, second) = (new string('a', 2), new string('a', 2));

        Assert.Same(memo.Of(first), memo.Of(first));
        Assert.NotSame(memo.Of(first), memo.Of(second));
        Assert.Equal(2, made);
    }

    [Fact]
    public void AnUnusedObjectIsReleasedWithItsValue()
    {
        var memo = new Memo<object, object>(static key => Tuple.Create(key));

        var value = Made(memo);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        Assert.False(value.IsAlive);
        GC.KeepAlive(memo);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Made(Memo<object, object> memo) => new(memo.Of(new object()));
}
