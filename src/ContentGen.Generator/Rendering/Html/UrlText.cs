using System.Text;
using Markdig.Renderers;

namespace ContentGen.Generator.Rendering.Html;

/// <summary>Writes URLs into attributes as GitHub does: a tilde stays, and so does the name of a host in any
/// script.</summary>
internal static class UrlText
{
    private const string Kept = "-_.+!*(),%#@?=;:/$~";
    private const string Digits = "0123456789ABCDEF";

    public static void Write(HtmlRenderer renderer, string url)
    {
        var start = 0;
        for (var i = 0; i < url.Length; i++)
        {
            if (IsKept(url[i]))
                continue;
            renderer.Write(url, start, i - start);
            var length = char.IsSurrogatePair(url, i) ? 2 : 1;
            WriteEscaped(renderer, url, i, length);
            i += length - 1;
            start = i + 1;
        }

        renderer.Write(url, start, url.Length - start);
    }

    private static bool IsKept(char character) =>
        character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || Kept.IndexOf(character) >= 0;

    private static void WriteEscaped(HtmlRenderer renderer, string url, int index, int length)
    {
        switch (url[index])
        {
            case '&':
                renderer.Write("&amp;");
                return;
            case '\'':
                renderer.Write("&#39;");
                return;
        }

        foreach (var value in Encoding.UTF8.GetBytes(url.ToCharArray(index, length)))
            renderer.Write('%').Write(Digits[value >> 4]).Write(Digits[value & 15]);
    }
}
