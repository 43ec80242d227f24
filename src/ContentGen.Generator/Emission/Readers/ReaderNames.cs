using System.Globalization;
using ContentGen.Generator.Schema;

namespace ContentGen.Generator.Emission.Readers;

/// <summary>The names of a collection's reader methods: <c>ReadPost</c>, <c>ReadHero</c>.</summary>
internal sealed class ReaderNames
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    public ReaderNames(CollectionSchema schema)
    {
        // Two records in different namespaces may have the same name.
        var used = new HashSet<string>(StringComparer.Ordinal);
        _names.Add(schema.Record.Type, Unique("Read" + schema.Declaration.Name));
        foreach (var record in schema.NestedRecords)
        {
            if (!_names.ContainsKey(record.Type))
                _names.Add(record.Type, Unique("Read" + IdentifierOf(record.Name)));
        }

        string Unique(string name)
        {
            var unique = name;
            for (var number = 2; !used.Add(unique); number++)
                unique = name + number.ToString(CultureInfo.InvariantCulture);
            return unique;
        }
    }

    public string Of(string recordType) => _names[recordType];

    // The name of a generic record contains brackets: "Pair<string>".
    private static string IdentifierOf(string name) =>
        new([.. name.Where(static character => char.IsLetterOrDigit(character) || character == '_')]);
}
