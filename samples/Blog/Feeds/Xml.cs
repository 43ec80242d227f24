using System.Xml.Linq;

namespace Blog.Feeds;

/// <summary>An XML document as a response.</summary>
internal sealed record Xml(string ContentType, XElement Root) : IResult
{
    public async Task ExecuteAsync(HttpContext context)
    {
        context.Response.ContentType = $"{ContentType}; charset=utf-8";
        await new XDocument(Root).SaveAsync(
            context.Response.Body, SaveOptions.DisableFormatting, context.RequestAborted);
    }
}
