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

    public static Dictionary<string, string> NamesOf(IEnumerable<EntryHeader> headers)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var used = new HashSet<string>(Taken, StringComparer.Ordinal);
        var slugs = headers.Select(static header => header.Slug.Text).Distinct(StringComparer.Ordinal);
        foreach (var slug in slugs.OrderBy(static slug => slug, StringComparer.Ordinal))
        {
            var name = IdentifierText.Of(slug);
            var unique = name;
            for (var number = 2; !used.Add(unique); number++)
                unique = name + "_" + number.ToString(CultureInfo.InvariantCulture);
            names.Add(slug, unique);
        }

        return names;
    }
}
