using System.Globalization;
using ContentGen.Generator.Binding.Headers;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Layout;

/// <summary>Gives each slug the name of its constant: <c>hello-world</c> becomes <c>HelloWorld</c>.</summary>
internal static class SlugConstants
{
    // A constant would hide a member of object (CS0108) and must not be named like the class around it (CS0542).
    private static readonly EquatableArray<string> Taken = [.. ReservedNames.OfObjects, "Slugs"];

    /// <param name="headers">The entries that may have a constant, by path. Of two with the same slug, one has it: a
    /// post whose slug cannot be read keeps that of its file's name only if no other post has it.</param>
    /// <returns>The name of each constant, by the path of its entry.</returns>
    public static Dictionary<string, string> NamesOf(IEnumerable<EntryHeader> headers)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var used = new HashSet<string>(Taken, StringComparer.Ordinal);
        var owners = headers
            .GroupBy(static header => header.Slug.Text, StringComparer.Ordinal)
            .OrderBy(static same => same.Key, StringComparer.Ordinal)
            .Select(static same => same.FirstOrDefault(static header => header.Slug.IsKnown) ?? same.First());
        foreach (var owner in owners)
        {
            var name = IdentifierText.Of(owner.Slug.Text);
            var unique = name;
            for (var number = 2; !used.Add(unique); number++)
                unique = name + "_" + number.ToString(CultureInfo.InvariantCulture);
            names.Add(owner.ProjectPath, unique);
        }

        return names;
    }
}
