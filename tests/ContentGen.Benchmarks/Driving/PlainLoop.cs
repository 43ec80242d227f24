using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Extensions.EmphasisExtras;
using YamlDotNet.Core;

namespace ContentGen.Benchmarks.Driving;

/// <summary>The same YAML and Markdown work as ours and nothing else: no places, no checks, no C#.</summary>
internal static class PlainLoop
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .UseTaskLists()
        .UseAutoLinks()
        .UseFootnotes()
        .UseAutoIdentifiers(AutoIdentifierOptions.GitHub)
        .Build();

    public static long Run(string[] posts)
    {
        var length = 0L;
        foreach (var post in posts)
        {
            var end = post.IndexOf("\n---\n", 4, StringComparison.Ordinal);
            var parser = new Parser(new StringReader(post[4..end]));
            while (parser.MoveNext())
                length += parser.Current!.End.Index;
            length += Markdown.ToHtml(post[(end + 5)..], Pipeline).Length;
        }

        return length;
    }
}
