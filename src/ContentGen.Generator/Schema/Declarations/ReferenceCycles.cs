using System.Collections.Immutable;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Schema.Values;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Schema.Declarations;

/// <summary>Finds records whose members contain each other, so that none of their entries could be first.</summary>
internal static class ReferenceCycles
{
    public static IEnumerable<Finding> Find(IReadOnlyList<SchemaResult> results)
    {
        var links = new Dictionary<string, List<Link>>(StringComparer.Ordinal);
        foreach (var result in results)
            links[result.Schema!.Record.Type] = LinksOf(result).ToList();

        // A cycle is reported once, at the first of its records, however many records lead into it.
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var result in results)
        {
            var type = result.Schema!.Record.Type;
            if (reported.Contains(type) || ShortestWayBack(type, links) is not { } cycle)
                continue;

            reported.UnionWith(cycle.Select(static link => link.From.Schema!.Record.Type));
            yield return Describe(cycle);
        }
    }

    // At the record that closes the cycle, since its member is the one to change.
    private static Finding Describe(List<Link> cycle)
    {
        var last = cycle[cycle.Count - 1];
        return new Finding(
            SchemaRules.ReferenceCycle,
            last.From.Place,
            ImmutableArray.Create(
                last.From.Schema!.Record.Name,
                string.Join(", ", cycle.Select(static link => $"{link.Member} is of type {link.TargetName}")),
                last.TargetName,
                last.Member),
            cycle.Take(cycle.Count - 1).Select(static link => link.From.Place).ToEquatableArray());
    }

    private static List<Link>? ShortestWayBack(string start, Dictionary<string, List<Link>> links)
    {
        var ways = new Queue<ImmutableList<Link>>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        ways.Enqueue(ImmutableList<Link>.Empty);
        while (ways.Count > 0)
        {
            var way = ways.Dequeue();
            var from = way.IsEmpty ? start : way[way.Count - 1].Target;
            foreach (var link in links.TryGetValue(from, out var next) ? next : [])
            {
                if (link.Target == start)
                    return [.. way, link];
                if (seen.Add(link.Target))
                    ways.Enqueue(way.Add(link));
            }
        }
        return null;
    }

    private static IEnumerable<Link> LinksOf(SchemaResult result)
    {
        var schema = result.Schema!;
        foreach (var record in schema.NestedRecords.Items.Insert(0, schema.Record))
        {
            foreach (var member in record.Members)
            {
                if (TargetOf(member.Value) is { } target)
                    yield return new Link(result, $"{record.Name}.{member.Name}", target);
            }
        }
    }

    private static string? TargetOf(ValueSchema value) => value switch
    {
        EntryReferenceSchema { IsLazy: false } reference => reference.Target,
        ListSchema list => TargetOf(list.Element),
        DictionarySchema dictionary => TargetOf(dictionary.Value),
        _ => null,
    };

    /// <param name="Member">For messages: <c>Post.Author</c>.</param>
    /// <param name="Target">The record that it contains, fully qualified.</param>
    private sealed record Link(SchemaResult From, string Member, string Target)
    {
        public string TargetName => Target.Substring(Target.LastIndexOfAny(['.', ':']) + 1);
    }
}
