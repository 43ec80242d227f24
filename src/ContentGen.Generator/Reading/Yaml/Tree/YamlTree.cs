namespace ContentGen.Generator.Reading.Yaml.Tree;

/// <summary>Turns YAML into nodes.</summary>
internal static class YamlTree
{
    public static YamlReading Read(HeadText head, ReadingFindings findings, CancellationToken cancellation)
    {
        var tree = new TreeBuilder(head, findings);
        if (YamlEvents.Send(head, tree, cancellation) is { } failure)
            return new YamlReading(null, failure.At, TooDeepAt: null) { IsPlaceKnown = failure.IsPlaceKnown };

        return tree.TooDeepAt is { } deep
            ? new YamlReading(null, deep, deep)
            : new YamlReading(tree.Finish(), FailedAt: null, TooDeepAt: null);
    }
}
