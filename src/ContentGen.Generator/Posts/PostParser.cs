using System.Collections.Immutable;
using ContentGen.Generator.Configuration;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading;
using ContentGen.Generator.Rendering;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Posts;

/// <summary>Does all that can be done with one file alone, once for every time that it is edited.</summary>
internal static class PostParser
{
    private static readonly MappingNode NoKeys = new(ImmutableArray<MappingEntry>.Empty, default);

    /// <remarks>A file whose keys cannot be told has a body nonetheless: what is wrong with it is reported in the same
    /// build. A file without front matter is no entry and has none.</remarks>
    public static ParsedPost Parse(ContentFile file, CancellationToken cancellation) => Guard.Run(
        file,
        () =>
        {
            if (ContentFiles.IsData(file.Path))
                return new ParsedPost(file, FrontMatterReader.ReadData(file, cancellation), RenderedBody.WithoutText(file.ProjectPath));

            var frontMatter = FrontMatterReader.Read(file, cancellation);
            var body = frontMatter.State == FrontMatterState.None
                ? RenderedBody.Empty
                : MarkdownRenderer.Render(file, frontMatter.BodyStart, cancellation);
            return new ParsedPost(file, frontMatter, body);
        },
        fault => Faulty(file, fault));

    /// <summary>A post of which nothing is known but what went wrong.</summary>
    public static ParsedPost Faulty(ContentFile file, Finding fault) => new(
        file,
        new FrontMatter(FrontMatterState.Unreadable, NoKeys, default, 0, ImmutableArray.Create(fault)),
        RenderedBody.Empty);
}
