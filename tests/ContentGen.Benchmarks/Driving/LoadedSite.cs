using System.Reflection;
using System.Runtime.Loader;
using System.Text;

namespace ContentGen.Benchmarks.Driving;

/// <summary>A site that is compiled and loaded.</summary>
internal sealed class LoadedSite
{
    // Not "dynamic", whose binder would take longer than everything else.
    private readonly PropertyInfo _body;
    private readonly IReadOnlyList<object> _posts;

    public LoadedSite(byte[] assembly)
    {
        Size = assembly.Length;
        var type = new AssemblyLoadContext(null, isCollectible: true)
            .LoadFromStream(new MemoryStream(assembly))
            .GetType("Bench.Post", throwOnError: true)!;
        _body = type.GetProperty("Body")!;
        _posts = (IReadOnlyList<object>)type.GetProperty("All")!.GetValue(null)!;
    }

    public int Size { get; }

    /// <summary>The size of all bodies together, in bytes of UTF-8.</summary>
    public long HtmlSize =>
        _posts.Sum(post => (long)Encoding.UTF8.GetByteCount(((ContentBody)_body.GetValue(post)!).Html));
}
