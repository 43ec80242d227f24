using ContentGen.Generator.Binding.Headers;
using ContentGen.Generator.Configuration;
using ContentGen.Generator.Rendering;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Links;

/// <summary>Everything that a link can lead to.</summary>
internal sealed class LinkIndex
{
    private static readonly string[] PostNames = [".md", ".markdown", "/index.md", "/index.markdown"];

    private readonly Dictionary<string, EntryHeader> _byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EntryHeader> _byPathInAnyCase = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, EntryHeader> _byUrl = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EntryHeader> _byUrlInAnyCase = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, HashSet<string>> _anchors = new(StringComparer.Ordinal);

    // For the first segment of each collection's URLs, how many segments they have.
    private readonly Dictionary<string, HashSet<int>> _depths = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<string> _hostPaths;

    public LinkIndex(
        EquatableArray<EntryHeader> headers,
        EquatableArray<BodyLinks> bodies,
        CollectionSchemas schemas,
        ContentOptions options)
    {
        Headers = headers;
        // Where a variable comes first, any URL of the site could be one.
        foreach (var schema in schemas.All)
        {
            var first = FirstSegment(schema.UrlTemplate.Trim('/'));
            if (first.Length > 0 && first.IndexOfAny(['{', ':']) < 0)
                _depths[first] = [];
        }

        _hostPaths = options.HostPaths;
        foreach (var header in headers)
        {
            _byPath[header.ProjectPath] = header;
            _byPathInAnyCase[header.ProjectPath] = header;
            if (header.Url.Length == 0)
                continue;
            var url = Uri.UnescapeDataString(header.Url).Trim('/');
            _byUrl[url] = header;
            _byUrlInAnyCase[url] = header;
            if (_depths.TryGetValue(FirstSegment(url), out var depths))
                depths.Add(DepthOf(url));
        }

        foreach (var body in bodies)
        {
            if (body.Anchors.Count > 0)
                _anchors[body.ProjectPath] = new HashSet<string>(body.Anchors, StringComparer.Ordinal);
        }

    }

    public EquatableArray<EntryHeader> Headers { get; }

    public EntryHeader? WithPath(string path) => _byPath.TryGetValue(path, out var header) ? header : null;

    public EntryHeader? WithPathInAnyCase(string path) =>
        _byPathInAnyCase.TryGetValue(path, out var header) ? header : null;

    /// <summary>The post of a path without its extension.</summary>
    public EntryHeader? WithName(string path) =>
        PostNames.Select(end => WithPath(path + end)).FirstOrDefault(static header => header is not null);

    /// <param name="url">Without slashes at both ends, decoded.</param>
    public EntryHeader? WithUrl(string url) => _byUrl.TryGetValue(url, out var header) ? header : null;

    public EntryHeader? WithUrlInAnyCase(string url) =>
        _byUrlInAnyCase.TryGetValue(url, out var header) ? header : null;

    /// <summary>The ids on the page of a post; none for a page that was not rendered.</summary>
    public IReadOnlyCollection<string> AnchorsOf(EntryHeader header) =>
        _anchors.TryGetValue(header.ProjectPath, out var anchors) ? anchors : [];

    /// <summary>Whether a URL can only be that of a post: it begins like those of a collection, has as many segments
    /// as one of them, and is not the URL of a file.</summary>
    /// <param name="url">Without slashes at both ends.</param>
    public bool IsOurs(string url) =>
        _depths.TryGetValue(FirstSegment(url), out var depths)
        && depths.Contains(DepthOf(url))
        && url.IndexOf('.', url.LastIndexOf('/') + 1) < 0
        && !_hostPaths.Any(prefix => StartsWithSegments(url, prefix));

    private static string FirstSegment(string url) => url.IndexOf('/') is var slash and >= 0 ? url.Substring(0, slash) : url;

    private static int DepthOf(string url) => url.Count(static character => character == '/');

    private static bool StartsWithSegments(string url, string prefix) =>
        url.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)
        && (url.Length == prefix.Length || url[prefix.Length] == '/');
}
