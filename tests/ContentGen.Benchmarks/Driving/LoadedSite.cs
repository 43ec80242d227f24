using System.Reflection;
using System.Runtime.Loader;
using System.Text;

namespace ContentGen.Benchmarks.Driving;

/// <summary>A site that was compiled and loaded.</summary>
internal sealed class LoadedSite
{
    // Not "dynamic", whose binder would take longer than all else.
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

    /// <summary>In bytes of UTF-8, of all bodies together.</summary>
    public long HtmlSize => _posts.Sum(post => (long)Encoding.UTF8.GetByteCount(((ContentBody)_body.GetValue(post)!).Html));
}
