using System.Globalization;
using ContentGen.Generator.Binding.Headers;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Suggestions;

namespace ContentGen.Generator.Links;

/// <summary>Suggests what to type instead of a target that does not exist.</summary>
internal sealed class LinkAdvice(LinkIndex index)
{
    private const int MaxName = 60;

    // A renamed folder makes thousands of links wrong at once. After this many comparisons nothing is suggested.
    private int _comparisonsLeft = 200_000;

    /// <param name="folder">The folder of the post with the link, with a slash at the end.</param>
    /// <param name="missing">The path that does not exist.</param>
    public string ForPath(string folder, string missing) =>
        NearestTo(missing, static header => header.ProjectPath) is { } near
            ? Text(LinkRules.DidYouMean, SitePath.Relative(folder, near.ProjectPath))
            : LinkRules.CorrectIt;

    public string ForUrl(string missing) =>
        NearestTo(missing, static header => header.Url.Trim('/')) is { } near
            ? Text(LinkRules.DidYouMean, near.Url)
            : LinkRules.CorrectUrl;

    public static string ForAnchor(IReadOnlyCollection<string> anchors, string missing)
    {
        if (anchors.Count == 0)
            return Text(LinkRules.DeleteAnchor, Shown.Value(missing));

        var near = missing.Length > MaxName ? null : Nearest.Of(anchors, anchor => DistanceOf(missing, anchor));
        return near is null
            ? Text(LinkRules.ChooseAnchor, Shown.List([.. anchors], max: 5))
            : Text(LinkRules.WriteAnchor, near);
    }

    // Somebody who writes an id by hand takes the heading, or only its first words.
    private static int? DistanceOf(string missing, string anchor) =>
        string.Equals(missing, anchor, StringComparison.OrdinalIgnoreCase) ? 0
        : NameLikeness.Distance(missing, anchor)
            ?? (missing.Length > 3 && (anchor.StartsWith(missing, StringComparison.OrdinalIgnoreCase)
                || missing.StartsWith(anchor, StringComparison.OrdinalIgnoreCase)) ? 3 : null);

    private EntryHeader? NearestTo(string missing, Func<EntryHeader, string> pathOf)
    {
        var name = NameOf(missing);
        return name.Length is 0 or > MaxName
            ? null
            : Nearest.Of(
                index.Headers.Items.Where(static header => header.State == EntryState.Valid)
                    .TakeWhile(_ => --_comparisonsLeft >= 0),
                header => NameLikeness.Distance(name, NameOf(pathOf(header))));
    }

    // Without the extension, which would make short names alike.
    private static string NameOf(string path)
    {
        var start = path.LastIndexOf('/') + 1;
        var end = path.LastIndexOf('.');
        return path.Substring(start, (end > start ? end : path.Length) - start);
    }

    private static string Text(string text, string value) => string.Format(CultureInfo.InvariantCulture, text, value);
}
