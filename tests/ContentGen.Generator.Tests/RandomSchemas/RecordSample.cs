using System.Collections.Immutable;

namespace ContentGen.Generator.Tests.RandomSchemas;

/// <summary>A random record in a namespace and a file of its own, and posts for it.</summary>
/// <param name="Number">Tells it from others in the same project.</param>
/// <param name="Before">What is around it: usings, containing types.</param>
/// <param name="Header">The line with its name. What follows the name may be in <see cref="Parameters"/>.</param>
/// <param name="Parameters">Of a positional record, or none.</param>
/// <param name="Rest">The base record and constraints.</param>
/// <param name="Types">Types that its members use.</param>
/// <param name="Depth">How many containing types are to be closed.</param>
internal sealed record RecordSample(
    int Number,
    string Before,
    string Header,
    ImmutableArray<string> Parameters,
    string Rest,
    ImmutableArray<string> Members,
    ImmutableArray<string> Types,
    int Depth,
    ImmutableArray<(string Path, string Text)> Files)
{
    public string Namespace => $"Site{Number}";

    public string SourceName => $"Post{Number}.cs";

    public string Code => $$"""
        {{Before}}
        {{Header}}{{(Parameters.IsEmpty ? "" : $"({string.Join(", ", Parameters)})")}}{{Rest}}
        {
            {{string.Join("\n    ", Members)}}
        }
        {{new string('}', Depth)}}
        {{string.Join('\n', Types)}}
        """;

    public Site AddTo(Site site) =>
        Files.Aggregate(site.Source(SourceName, Code), static (site, file) => site.File(file.Path, file.Text));

    /// <summary>Samples that have less and may show the same fault.</summary>
    public IEnumerable<RecordSample> Simpler() =>
    [
        .. Files.Length > 0 ? [this with { Files = [] }] : Array.Empty<RecordSample>(),
        .. Files.Select(file => this with { Files = Files.Remove(file) }),
        .. Members.Select(member => this with { Members = Members.Remove(member) }),
        .. Parameters.Select(parameter => this with { Parameters = Parameters.Remove(parameter) }),
        .. Types.Select(type => this with { Types = Types.Remove(type) }),
        .. Rest.Length > 0 ? [this with { Rest = "" }] : Array.Empty<RecordSample>(),
    ];

    public override string ToString() =>
        Code + string.Concat(Files.Select(static file => $"\n{file.Path}:\n{file.Text}"));
}
