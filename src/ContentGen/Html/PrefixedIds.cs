using System.Text;

namespace ContentGen.Html;

/// <summary>Puts a prefix before the ids in HTML, and before the references to them.</summary>
/// <remarks>It reads tags, so it takes linear time and never changes text. References to ids that the HTML does not
/// have are those of the page around it, and stay.</remarks>
internal static class PrefixedIds
{
    private static readonly string[] ListsOfIds =
        ["for", "headers", "aria-labelledby", "aria-describedby", "aria-controls", "aria-details", "aria-owns"];

    public static string Of(ReadOnlySpan<char> html, string prefix)
    {
        var ids = IdsIn(html);
        if (ids.Count == 0 || prefix.Length == 0)
            return html.ToString();

        var places = new List<int>();
        var reader = new HtmlReader(html, 0);
        while (reader.Read())
        {
            if (reader.Token == HtmlToken.StartTag)
                AddPlaces(places, reader.Source, reader.Start, ids);
        }

        var result = new StringBuilder(html.Length + (places.Count * prefix.Length));
        var copied = 0;
        foreach (var place in places)
        {
            result.Append(html[copied..place]).Append(prefix);
            copied = place;
        }

        return result.Append(html[copied..]).ToString();
    }

    private static HashSet<string> IdsIn(ReadOnlySpan<char> html)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var reader = new HtmlReader(html, 0);
        while (reader.Read())
        {
            if (reader.Token == HtmlToken.StartTag && HtmlTag.Attribute(reader.Source, "id") is { IsEmpty: false } id)
                ids.Add(id.ToString());
        }

        return ids;
    }

    private static void AddPlaces(List<int> places, ReadOnlySpan<char> tag, int start, HashSet<string> ids)
    {
        if (!tag.Contains('='))
            return;

        var first = places.Count;
        if (HtmlTag.Attribute(tag, "id") is { IsEmpty: false } id && tag.Overlaps(id, out var offset))
            places.Add(start + offset);
        if (HtmlTag.Attribute(tag, "href") is ['#', .. var target]
            && ids.Contains(Uri.UnescapeDataString(target.ToString()))
            && tag.Overlaps(target, out offset))
        {
            places.Add(start + offset);
        }

        foreach (var name in ListsOfIds)
            AddList(places, tag, HtmlTag.Attribute(tag, name), start, ids);
        places.Sort(first, places.Count - first, null);
    }

    private static void AddList(
        List<int> places, ReadOnlySpan<char> tag, ReadOnlySpan<char> list, int start, HashSet<string> ids)
    {
        while ((list = list.TrimStart()) is { IsEmpty: false })
        {
            var length = list.IndexOfAny(" \t\r\n\f");
            var id = length < 0 ? list : list[..length];
            if (ids.Contains(id.ToString()) && tag.Overlaps(id, out var offset))
                places.Add(start + offset);
            list = list[id.Length..];
        }
    }
}
