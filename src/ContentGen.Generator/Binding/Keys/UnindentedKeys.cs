using ContentGen.Generator.Reading;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Schema.Values;

namespace ContentGen.Generator.Binding.Keys;

/// <summary>Finds keys of a nested record at the margin, below the key that they belong to.</summary>
internal static class UnindentedKeys
{
    /// <summary>Counts the keys below one without a value that are keys of its record, and unknown where they
    /// are.</summary>
    public static int CountBelow(
        MappingNode mapping, int position, RecordKeys keys, MemberSchema member, SchemaIndex index)
    {
        if (member.Value is not RecordValueSchema nested
            || mapping.Entries[position].Value is not ScalarNode { IsNull: true, Text: "" })
            return 0;

        var nestedKeys = index.Nested(nested.Type);
        return mapping.Entries
            .Skip(position + 1)
            .TakeWhile(entry => keys.IndexOf(entry.Key) < 0 && nestedKeys.IndexOf(entry.Key) >= 0)
            .Count();
    }
}
