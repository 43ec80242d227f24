using System.Collections.Immutable;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Rendering.Limits;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Rendering.RawHtml;

/// <summary>Reports raw HTML that a browser reads otherwise than its author means.</summary>
internal static class RawHtmlFindings
{
    // A page that was pasted a hundred times needs no more of them, and each one is searched for in the text.
    private const int MaxReported = 20;

    /// <param name="isHeadingId">Whether a heading has an id.</param>
    public static ImmutableArray<Finding> Of(
        RawTags tags, Func<string, bool> isHeadingId, ContentFile file, int bodyStart)
    {
        if (tags.Ids.Count == 0 && tags.Unclosed.Count == 0)
            return ImmutableArray<Finding>.Empty;

        var seen = new HashSet<string>(StringComparer.Ordinal);
        var repeated = tags.Ids.Where(id => !seen.Add(id.Text) | isHeadingId(id.Text));
        return repeated
            .Select(id => Found(RenderingRules.RepeatedId, id, id.Text, file, bodyStart))
            .Concat(tags.Unclosed.Select(
                tag => Found(RenderingRules.UnclosedElement, tag, "<" + tag.Text, file, bodyStart)))
            .Take(MaxReported)
            .ToImmutableArray();
    }

    private static Finding Found(
        DiagnosticDescriptor rule, RawTag tag, string text, ContentFile file, int bodyStart)
    {
        var start = LineScan.StartOfLine(file.Text, bodyStart, tag.Line);
        var found = file.Text.IndexOf(text, start, StringComparison.OrdinalIgnoreCase);
        var span = found < 0 ? LineScan.LineAt(file.Text, start) : new TextSpan(found, text.Length);
        return new Finding(rule, file.PlaceOf(span), ImmutableArray.Create(tag.Text));
    }
}
