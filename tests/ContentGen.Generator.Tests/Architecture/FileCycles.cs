namespace ContentGen.Generator.Tests.Architecture;

/// <summary>Groups of files in which each leads to each other, directly or through others.</summary>
internal sealed class FileCycles
{
    private readonly ILookup<string, Use> _uses;

    public FileCycles(IEnumerable<Use> uses) => _uses = uses.ToLookup(static use => use.From);

    /// <summary>A shortest cycle of each group that is in more than one folder.</summary>
    /// <param name="folderOf">The folder of a file.</param>
    public IEnumerable<IReadOnlyList<Use>> ThroughFolders(Func<string, string> folderOf)
    {
        var grouped = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in _uses.Select(static uses => uses.Key).Order(StringComparer.Ordinal))
        {
            if (!grouped.Contains(file) && Group(file) is { Count: > 1 } group)
            {
                grouped.UnionWith(group);
                var cycles = group.SelectMany(member => _uses[member])
                    .Where(use => folderOf(use.From) != folderOf(use.To) && group.Contains(use.To))
                    .Select(use => (IReadOnlyList<Use>)[use, .. Path(use.To, use.From)!])
                    .ToList();
                if (cycles.Count > 0)
                    yield return cycles.MinBy(static cycle => cycle.Count)!;
            }
        }
    }

    private HashSet<string> Group(string file) =>
        Reached(file).Keys.Where(other => other == file || Reached(other).ContainsKey(file))
            .ToHashSet(StringComparer.Ordinal);

    private List<Use>? Path(string start, string end)
    {
        var reached = Reached(start);
        if (!reached.ContainsKey(end))
            return null;

        var path = new List<Use>();
        for (var use = reached[end]; use is not null; use = reached[use.From])
            path.Insert(0, use);
        return path;
    }

    // The use by which each file is reached first: breadth first, so that paths are shortest ones.
    private Dictionary<string, Use?> Reached(string start)
    {
        var reached = new Dictionary<string, Use?>(StringComparer.Ordinal) { [start] = null };
        var queue = new Queue<string>([start]);
        while (queue.TryDequeue(out var file))
        {
            foreach (var use in _uses[file])
            {
                if (reached.TryAdd(use.To, use))
                    queue.Enqueue(use.To);
            }
        }

        return reached;
    }
}
