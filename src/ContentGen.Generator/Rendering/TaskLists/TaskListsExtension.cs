using Markdig;
using Markdig.Renderers;

namespace ContentGen.Generator.Rendering.TaskLists;

/// <summary>Lists of tasks as GitHub reads them.</summary>
internal sealed class TaskListsExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.Insert(0, new TaskBoxParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) =>
        renderer.ObjectRenderers.Add(new TaskBoxRenderer());
}
