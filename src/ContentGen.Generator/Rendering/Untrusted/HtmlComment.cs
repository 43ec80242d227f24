namespace ContentGen.Generator.Rendering.Untrusted;

/// <summary>Recognises HTML that is one comment and nothing else, which no reader sees.</summary>
internal static class HtmlComment
{
    private const string Start = "<!--";
    private const string End = "-->";

    public static bool IsHarmless(string html)
    {
        html = html.Trim();
        if (html.Length < Start.Length + End.Length
            || !html.StartsWith(Start, StringComparison.Ordinal)
            || !html.EndsWith(End, StringComparison.Ordinal))
        {
            return false;
        }

        // A browser ends a comment at "--!>" too, and "<!-->" and "<!--->" are whole comments.
        var text = html.Substring(Start.Length, html.Length - Start.Length - End.Length);
        return text.IndexOf('>') < 0 && text.IndexOf('<') < 0;
    }
}
