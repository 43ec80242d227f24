using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Rendering.Html;

/// <summary>Finds the ids in HTML to which a link can lead.</summary>
/// <remarks>It looks for the attributes without looking for the tags around them. So it may find an id in a comment or
/// in prose, which only means that a broken link to it is not reported.</remarks>
internal static class AnchorFinder
{
    private static readonly string[] Attributes = ["id=", "name="];

    public static EquatableArray<string> Find(ReadOnlySpan<char> html)
    {
        var anchors = new List<string>();
        foreach (var attribute in Attributes)
        {
            for (var from = 0; ;)
            {
                var found = html.Slice(from).IndexOf(attribute.AsSpan(), StringComparison.Ordinal);
                if (found < 0)
                    break;

                var value = from + found + attribute.Length;
                if (from + found > 0 && char.IsWhiteSpace(html[from + found - 1]))
                    anchors.Add(ValueAt(html.Slice(value)).ToString());
                from = value;
            }
        }

        return anchors.ToEquatableArray();
    }

    private static ReadOnlySpan<char> ValueAt(ReadOnlySpan<char> rest)
    {
        var end = rest.Length > 0 && rest[0] is '"' or '\''
            ? rest.Slice(1).IndexOf(rest[0]) + 1
            : rest.IndexOfAny(" >\n".AsSpan());
        if (end <= 0)
            return default;
        return rest[0] is '"' or '\'' ? rest.Slice(1, end - 1) : rest.Slice(0, end);
    }
}
