namespace ContentGen.Generator.Reading.Yaml.Tree;

/// <summary>The result of one attempt at reading.</summary>
/// <param name="Root">Null when it failed, or when there is nothing but comments.</param>
/// <param name="FailedAt">About where; the mistake itself is there or before it.</param>
/// <param name="TooDeepAt">The bracket or the key that is nested too deeply.</param>
internal sealed record YamlReading(FrontMatterNode? Root, int? FailedAt, int? TooDeepAt)
{
    public bool IsPlaceKnown { get; init; } = true;
}
