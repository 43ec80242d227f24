using System.Collections.Immutable;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Schema.Values;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Schema.Declarations;

/// <summary>Finds records whose members hold each other directly, so that none of their entries could be made first.</summary>
internal static class ReferenceCycles
{
    public static IEnumerable<Finding> Find(IReadOnlyList<SchemaResult> results)
    {
        var links = new Dictionary<string, List<Link>>(StringComparer.Ordinal);
        foreach (var result in results)
            links[result.Schema!.Record.Type] = LinksOf(result).ToList();

        // A circle is told once, at the first of its records, however many of them lead into it.
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var result in results)
        {
            var type = result.Schema!.Record.Type;
            if (told.Contains(type) || ShortestWayBack(type, links) is not { } circle)
                continue;

            told.UnionWith(circle.Select(static link => link.From.Schema!.Record.Type));
            yield return Describe(circle);
        }
    }

    // At the record that closes the circle, since its member is the one to be changed.
    private static Finding Describe(List<Link> circle)
    {
        var last = circle[circle.Count - 1];
        return new Finding(
            SchemaRules.ReferenceCycle,
            last.From.Place,
            ImmutableArray.Create(
                last.From.Schema!.Record.Name,
                string.Join(", ", circle.Select(static link => $"{link.Member} is of type {link.TargetName}")),
                last.TargetName,
                last.Member),
            circle.Take(circle.Count - 1).Select(static link => link.From.Place).ToEquatableArray());
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
                    yield return new Link(result, $"{record.Name}.{member.Name}", target, target.Substring(target.LastIndexOfAny(['.', ':']) + 1));
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
    private sealed record Link(SchemaResult From, string Member, string Target, string TargetName);
}
