using System.Collections.Immutable;
using System.Net;
using System.Text;
using ContentGen.Generator.Rendering;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Completion;

/// <summary>Replaces the targets of links in a body's HTML.</summary>
internal static class BodyFilling
{
    private static readonly char[] SuffixStarts = ['?', '#'];

    /// <param name="urls">For each target, the URL that replaces its path; null or missing where it stays.</param>
    public static string Fill(string html, ImmutableArray<BodyHole> holes, EquatableArray<string?> urls)
    {
        var filled = new StringBuilder(html.Length + 64);
        var end = 0;
        foreach (var hole in holes)
        {
            filled.Append(html, end, hole.Position - end).Append(TextOf(hole, urls));
            end = hole.Position + hole.Written.Length;
        }

        return filled.Append(html, end, html.Length - end).ToString();
    }

    /// <summary>The HTML before it was filled.</summary>
    public static string Restore(string filled, ImmutableArray<BodyHole> holes, EquatableArray<string?> urls)
    {
        var html = new StringBuilder(filled.Length);
        var end = 0;
        foreach (var hole in holes)
        {
            var length = hole.Position - html.Length;
            html.Append(filled, end, length).Append(hole.Written);
            end += length + TextOf(hole, urls).Length;
        }

        return html.Append(filled, end, filled.Length - end).ToString();
    }

    private static string TextOf(BodyHole hole, EquatableArray<string?> urls)
    {
        if (urls.Count == 0 || urls[hole.Target] is not { } url)
            return hole.Written;

        var suffix = hole.Written.IndexOfAny(SuffixStarts);
        return WebUtility.HtmlEncode(url) + (suffix < 0 ? "" : hole.Written.Substring(suffix));
    }
}
