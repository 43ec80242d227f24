using System.Reflection;
using System.Runtime.Loader;

namespace ContentGen.Benchmarks.Driving;

/// <summary>A site that was compiled and loaded, each time anew, as when its host starts.</summary>
internal sealed class LoadedSite
{
    // Not "dynamic", whose binder would take longer than what is measured.
    private readonly PropertyInfo _body;
    private readonly IReadOnlyList<object> _posts;

    public LoadedSite(CorpusSite site)
        : this(site.Emit())
    {
    }

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

    /// <summary>Enough to list the posts.</summary>
    public int TouchAll() => _posts.Count;

    public string FirstBody() => BodyOf(_posts[0]);

    public IEnumerable<string> Bodies() => _posts.Select(BodyOf);

    private string BodyOf(object post) => ((ContentBody)_body.GetValue(post)!).Html;
}
