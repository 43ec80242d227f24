using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Model;

namespace ContentGen.Generator.Tests.Diagnostics;

public class GuardTests
{
    private static readonly ContentFile File = new("/site/content/a.md", "content/a.md", "text");

    [Fact]
    public void AFaultBecomesAnErrorOnTheFileWhereItHappened()
    {
        var finding = Guard.Run<Finding?>(File, static () => throw new InvalidOperationException("no\nway"), static finding => finding)!;

        var diagnostic = finding.ToDiagnostic();
        Assert.Equal("CG9001", diagnostic.Id);
        Assert.Equal("/site/content/a.md", diagnostic.Location.GetLineSpan().Path);
        Assert.Contains("InvalidOperationException: no", diagnostic.GetMessage(), StringComparison.Ordinal);
        Assert.DoesNotContain("\n", diagnostic.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void CancellationPassesThrough() =>
        Assert.Throws<OperationCanceledException>(() =>
            Guard.Run<Finding?>(File, static () => throw new OperationCanceledException(), static finding => finding));
}
