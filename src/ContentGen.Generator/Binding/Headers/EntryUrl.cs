using System.Text;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Binding.Headers;

/// <summary>Fills a collection's URL template for one entry.</summary>
internal static class EntryUrl
{
    private const string Index = "index";
    private const string LastSegment = "/{slug}/";

    /// <param name="date">In the form <c>yyyy-MM-dd…</c>; what needs it is left empty without one.</param>
    public static string Of(string template, string slug, string id, string? date)
    {
        // The page of the folder itself, as those of the folders in it, whose slug is that of their folder.
        if (slug == Index && id.Equals(Index, StringComparison.OrdinalIgnoreCase)
            && template.EndsWith(LastSegment, StringComparison.Ordinal))
            template = template.Substring(0, template.Length - LastSegment.Length + 1);

        var url = new StringBuilder(template.Length + slug.Length);
        for (var position = 0; position < template.Length;)
        {
            var open = template.IndexOf('{', position);
            var close = open < 0 ? -1 : template.IndexOf('}', open);
            if (close < 0)
                return url.Append(template, position, template.Length - position).ToString();

            url.Append(template, position, open - position);
            url.Append(template.Substring(open + 1, close - open - 1) switch
            {
                "slug" => UrlPath.OfName(slug),
                "id" => UrlPath.OfName(id),
                "year" => date?.Substring(0, 4),
                "month" => date?.Substring(5, 2),
                "day" => date?.Substring(8, 2),
                _ => template.Substring(open, close - open + 1),
            });
            position = close + 1;
        }

        return url.ToString();
    }
}
