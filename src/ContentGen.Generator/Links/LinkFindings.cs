using ContentGen.Generator.Binding;
using ContentGen.Generator.Binding.Headers;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Rendering;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Links;

/// <summary>Gives findings about links their places.</summary>
internal static class LinkFindings
{
    /// <param name="entries">The entries of all collections, by path.</param>
    /// <param name="findings">Most builds have none, and look at no entry.</param>
    public static EquatableArray<Finding> Located(
        EquatableArray<Entry> entries, EquatableArray<HeaderFinding> findings) =>
        findings.Items.SelectMany(finding => Located(entries, finding)).ToEquatableArray();

    // A definition that several links use is one place.
    private static IEnumerable<Finding> Located(EquatableArray<Entry> entries, HeaderFinding finding)
    {
        var post = Entry.WithPath(entries.Items, finding.Address.ProjectPath)!.Post;
        return post.Body.Open!.Holes
            .Where(hole => hole.Target == finding.Address.Number)
            .Select(static hole => hole.Source)
            .Distinct()
            .Select(span => new Finding(
                finding.Rule, span == default ? post.File.Start : post.File.PlaceOf(span), finding.Arguments));
    }
}
