using System.Globalization;
using ContentGen.Generator.Binding.Headers;
using ContentGen.Generator.Configuration;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Rendering;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Links;

/// <summary>Checks the links of one post.</summary>
internal sealed class PageLinks(
    EntryHeader from, bool isInferred, LinkIndex index, LinkAdvice advice, ContentOptions options)
{
    private const string ContentOfPage = ":~:";

    private static readonly DiagnosticDescriptor MissingInInferred = Rule.AsWarning(LinkRules.Missing);

    private readonly string _folder = SitePath.FolderOf(from.ProjectPath);
    private int _number = -1;

    public List<HeaderFinding> Findings { get; } = [];

    /// <summary>The URL that replaces the path of a target; null if it stays as it is. Called in the order of the
    /// targets.</summary>
    public string? UrlOf(LinkTarget link)
    {
        _number++;
        // A template is reported as syntax of another program.
        if (link.Kind != LinkKind.Link || WrittenTarget.HasTemplate(link.Text))
            return null;

        var target = WrittenTarget.Of(link.Text);
        if (target.Path.Length == 0)
        {
            CheckAnchor(from, target);
            return null;
        }

        return target.IsRooted ? RootedUrlOf(link, target) : RelativeUrlOf(link, target);
    }

    private string? RootedUrlOf(LinkTarget link, WrittenTarget target)
    {
        if (target.IsMarkdown)
            return FileUrlOf(link, target, options.Folder.Directory, target.Path.TrimStart('/'));

        var url = target.Path.Trim('/');
        if (index.WithUrl(url) is { } found)
            return UrlOf(link, target, found);
        if (index.WithUrlInAnyCase(url) is { } other)
        {
            Report(LinkRules.WrongCase, Shown.Value(link.Text), other.Url + target.Suffix);
            return UrlOf(link, target, other);
        }

        if (index.IsOurs(url))
            ReportMissing(link, LinkRules.NoSuchUrl, advice.ForUrl(url));
        return null;
    }

    private string? RelativeUrlOf(LinkTarget link, WrittenTarget target)
    {
        if (target.IsMarkdown)
            return FileUrlOf(link, target, _folder, target.Path);
        if (SitePath.Resolve(_folder, target.Path) is { } path
            && (index.WithPath(path) ?? index.WithName(path)) is { Url.Length: > 0 } named)
        {
            return UrlOf(link, target, named);
        }

        if (target.IsHost)
        {
            Report(LinkRules.NoScheme, Shown.Value(link.Text), "https://" + Shown.Value(link.Text));
            return null;
        }

        // The URL of a post with an error may be another one.
        if (from.State != EntryState.Valid
            || SitePath.Resolve(SitePath.FolderOf(from.Url), target.Path) is not { } url
            || index.WithUrl(Uri.UnescapeDataString(url)) is not { } found)
        {
            return null;
        }

        Report(
            LinkRules.WorksAtUrlOnly,
            Shown.Value(link.Text),
            found.ProjectPath,
            SitePath.Relative(_folder, found.ProjectPath) + target.Suffix);
        return UrlOf(link, target, found);
    }

    private string? FileUrlOf(LinkTarget link, WrittenTarget target, string folder, string relative)
    {
        if (SitePath.Resolve(folder, relative) is not { } path
            || !path.StartsWith(options.Folder.Directory, StringComparison.Ordinal))
        {
            ReportMissing(link, LinkRules.OutsideContent, LinkRules.CorrectIt);
            return null;
        }

        if (index.WithPath(path) is { } found)
            return UrlOf(link, target, found);
        if (index.WithPathInAnyCase(path) is { } other)
        {
            Report(
                LinkRules.WrongCase,
                Shown.Value(link.Text),
                SitePath.Relative(_folder, other.ProjectPath) + target.Suffix);
            return UrlOf(link, target, other);
        }

        ReportMissing(link, Text(LinkRules.NoSuchFile, Shown.Value(path)), advice.ForPath(_folder, path));
        return null;
    }

    private string? UrlOf(LinkTarget link, WrittenTarget target, EntryHeader found)
    {
        switch (found.State)
        {
            case EntryState.NoFrontMatter:
                ReportMissing(link, Text(LinkRules.NotAPost, found.ProjectPath), LinkRules.AddFrontMatter);
                return null;
            // These have an error or a warning of their own, which comes first.
            case EntryState.Undeclared:
                return null;
            case EntryState.Invalid:
                if (isInferred)
                    Report(LinkRules.LeftOut, Shown.Value(link.Text), found.ProjectPath);
                return null;
        }

        if (found.IsDraft && !from.IsDraft)
        {
            var rule = options.IncludeDrafts ? LinkRules.Draft : LinkRules.AbsentDraft;
            Report(rule, Shown.Value(link.Text), found.ProjectPath);
        }

        CheckAnchor(found, target);
        return found.Url;
    }

    private void CheckAnchor(EntryHeader page, WrittenTarget target)
    {
        if (target.Fragment is not { Length: > 0 } fragment
            || string.Equals(fragment, "top", StringComparison.OrdinalIgnoreCase)
            || fragment.StartsWith(ContentOfPage, StringComparison.Ordinal))
        {
            return;
        }

        var anchors = index.AnchorsOf(page);
        if (anchors.Contains(fragment))
            return;
        var name = page.ProjectPath == from.ProjectPath ? LinkRules.ThisPage : $"'{page.ProjectPath}'";
        Report(LinkRules.MissingAnchor, name, Shown.Value(fragment), LinkAdvice.ForAnchor(anchors, fragment));
    }

    private void ReportMissing(LinkTarget link, string reason, string whatToDo) => Report(
        isInferred ? MissingInInferred : LinkRules.Missing, Shown.Value(link.Text), reason, whatToDo);

    private void Report(DiagnosticDescriptor rule, params string[] facts) =>
        Findings.Add(new HeaderFinding(rule, new ValueAddress(from.ProjectPath, _number), [.. facts]));

    private static string Text(string text, string value) => string.Format(CultureInfo.InvariantCulture, text, value);
}
