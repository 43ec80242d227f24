using ContentGen.Generator.Binding;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Links;

/// <summary>Goes through the resolved links together with the entries, which are sorted by path as well.</summary>
internal sealed class UrlCursor(LinkResult links)
{
    private int _next;

    /// <summary>The URLs that replace the targets of an entry. Called in the order of the entries.</summary>
    public EquatableArray<string?> Of(Entry entry) =>
        _next < links.Resolved.Count && links.Resolved[_next].ProjectPath == entry.Header.ProjectPath
            ? links.Resolved[_next++].Urls
            : default;
}
