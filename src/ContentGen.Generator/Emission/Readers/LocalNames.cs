using ContentGen.Generator.Emission.Syntax;
using ContentGen.Generator.Schema;

namespace ContentGen.Generator.Emission.Readers;

/// <summary>The names of a reader's locals: <c>title</c> for a value, and <c>hasTitle</c> for whether its key is
/// present.</summary>
internal sealed class LocalNames
{
    private readonly List<LocalName> _names = [];

    public LocalNames(RecordSchema record)
    {
        var used = new HashSet<string>(StringComparer.Ordinal) { "entry", "record" };
        foreach (var member in record.Members)
            _names.Add(new LocalName(Identifier.Of(Unique(Lowered(member.Name))), Unique("has" + member.Name)));

        string Unique(string name)
        {
            while (!used.Add(name))
                name += "_";
            return name;
        }
    }

    public LocalName this[int member] => _names[member];

    private static string Lowered(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);
}

internal readonly record struct LocalName(string Value, string Presence);
