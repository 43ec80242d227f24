using System.Globalization;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Inference.Names;

/// <summary>The C# names of a record's members: <c>ms.date</c> is <c>MsDate</c>.</summary>
internal sealed class MemberNames
{
    // Appended to a name that something else has: "IdValue".
    private const string Suffix = "Value";

    // Names that differ in case only would be legal, and read as one.
    private readonly HashSet<string> _used = new(LooseKey.Comparer);

    /// <param name="record">The record's own name, which C# allows no member to have.</param>
    public MemberNames(string record, bool isEntry)
    {
        _used.Add(record);
        _used.UnionWith(ReservedNames.OfRecords);
        if (isEntry)
            _used.UnionWith(ReservedNames.OfCollectionRecords);
    }

    public string Add(string key)
    {
        var name = IdentifierText.Of(key);
        if (name == "_")
            name = "Key";
        if (_used.Add(name))
            return name;

        name = _used.Contains(name + Suffix) ? name : name + Suffix;
        var unique = name;
        for (var number = 2; !_used.Add(unique); number++)
            unique = name + number.ToString(CultureInfo.InvariantCulture);
        return unique;
    }
}
