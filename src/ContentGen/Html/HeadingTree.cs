namespace ContentGen.Html;

/// <summary>Builds the tree of headings from their positions in the HTML.</summary>
internal static class HeadingTree
{
    public static IReadOnlyList<Heading> Of(string html, IReadOnlyList<int> places)
    {
        var roots = new List<Heading>();
        var open = new Stack<Heading>();
        foreach (var place in places)
        {
            var heading = Read(html, place);
            while (open.Count > 0 && open.Peek().Level >= heading.Level)
                open.Pop();
            if (open.Count > 0)
                open.Peek().Add(heading);
            else
                roots.Add(heading);
            open.Push(heading);
        }

        return roots.AsReadOnly();
    }

    private static Heading Read(string html, int place)
    {
        var reader = new HtmlReader(html, place);
        reader.Read();
        var level = reader.Name[1] - '0';
        var id = PlainText.Of(HtmlTag.Attribute(reader.Source, "id"));
        var start = reader.End;
        var end = html.Length;
        while (reader.Read())
        {
            if (reader.Token == HtmlToken.Text || reader.Element != HtmlElement.Heading)
                continue;
            end = reader.Start;
            break;
        }

        var text = PlainText.Of(html.AsSpan(start, end - start));
        return new Heading(level, id, text.Replace('\n', ' '));
    }
}
