using ContentGen.Generator.Completion;
using ContentGen.Generator.Rendering;
using ContentGen.Html;

namespace ContentGen.Generator.Tests.Rendering;

/// <summary>A rendered body as it is when it is complete.</summary>
internal static class RenderedHtml
{
    public static string HtmlText(this RenderedBody body) =>
        body.Open is { } open ? BodyFilling.Fill(open) : HtmlOf(body.Sealed!);

    public static BodyFacts CompleteFacts(this RenderedBody body) =>
        body.Open is { } open ? BodyFilling.Move(body.Facts, open.Holes) : body.Facts;

    /// <summary>Without the line above it that says whose it is.</summary>
    public static string HtmlOf(SealedBody body) => body.Text.ToString() is var text ? text.Substring(text.IndexOf('\n') + 1) : "";
}
