using System.Collections.Immutable;
using ContentGen.Generator.Configuration;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Diagnostics.Acceptance;
using ContentGen.Generator.Reading;
using ContentGen.Generator.Rendering;
using ContentGen.Generator.Rendering.ForeignSyntax;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Posts;

/// <summary>Does everything that needs only one file, once for each edit of that file.</summary>
internal static class PostParser
{
    private static readonly MappingNode NoKeys = new(ImmutableArray<MappingEntry>.Empty, default);

    /// <remarks>The body is rendered even if the front matter is unreadable, so that its findings are reported in the
    /// same build. A file without front matter is not an entry, so its body is not rendered.</remarks>
    public static ParsedPost Parse(ContentFile file, CancellationToken cancellation) => Guard.Run(
        file,
        () =>
        {
            if (ContentFiles.IsData(file.Path))
            {
                var data = FrontMatterReader.ReadData(file, cancellation);
                return new ParsedPost(file, data, RenderedBody.WithoutText(file.ProjectPath));
            }

            var frontMatter = FrontMatterReader.Read(file, cancellation);
            var body = frontMatter.State == FrontMatterState.None
                ? RenderedBody.Empty
                : MarkdownRenderer.Render(file, frontMatter.BodyStart, cancellation);
            return new ParsedPost(file, frontMatter, body)
            {
                ForeignUses = frontMatter.State == FrontMatterState.None
                    ? default
                    : ForeignSyntaxReader.Read(file, frontMatter.BodyStart),
                Acceptances = AcceptanceReader.Read(file, frontMatter.BodyStart),
            };
        },
        fault => Faulty(file, fault));

    /// <summary>A post that consists of nothing but the reason why it could not be parsed.</summary>
    public static ParsedPost Faulty(ContentFile file, Finding fault) => new(
        file,
        new FrontMatter(FrontMatterState.Unreadable, NoKeys, default, 0, ImmutableArray.Create(fault)),
        RenderedBody.Empty);
}
