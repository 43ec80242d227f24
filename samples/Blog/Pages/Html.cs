using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Blog.Pages;

/// <summary>
/// Markup. An interpolated string converts to it, and its interpolated values are encoded as text:
/// <c>Html heading = $"&lt;h1&gt;{post.Title}&lt;/h1&gt;";</c> Only a value that is <see cref="Html"/> is not encoded.
/// </summary>
[InterpolatedStringHandler]
internal sealed class Html(int literalLength, int holeCount)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder _markup = new(literalLength + (holeCount * 32));

    public static Html Nothing { get; } = new(0, 0);

    /// <summary>Markup from elsewhere that is known to be safe, such as the body of a post.</summary>
    public static Html Raw(string markup)
    {
        var html = new Html(markup.Length, 0);
        html.AppendLiteral(markup);
        return html;
    }

    public void AppendLiteral(string markup) => _markup.Append(markup);

    public void AppendFormatted(string? text) => _markup.Append(Encoder.Encode(text ?? ""));

    public void AppendFormatted<T>(T value, string? format = null)
        where T : IFormattable => AppendFormatted(value.ToString(format, null));

    public void AppendFormatted(Html part) => _markup.Append(part._markup);

    public void AppendFormatted(IEnumerable<Html> parts) => _markup.AppendJoin('\n', parts);

    public override string ToString() => _markup.ToString();
}
