using ContentGen.Generator.Schema;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Binding.Keys;

/// <summary>Finds the member that a key means.</summary>
internal sealed class RecordKeys
{
    private readonly Dictionary<string, int> _exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _loose = new(LooseKey.Comparer);

    public RecordKeys(RecordSchema record, bool isEntry)
    {
        Record = record;
        IsEntry = isEntry;
        for (var i = 0; i < record.Members.Count; i++)
        {
            // The body is the text below the front matter, and no key can be its source.
            var member = record.Members[i];
            if (member.EntryMember == EntryMember.Body)
                continue;

            foreach (var key in member.Keys)
                _exact[key] = i;
            if (member.Keys.Count == 0)
                _loose[member.Name] = i;
        }
    }

    public RecordSchema Record { get; }

    /// <summary>Whether it is a collection's own record, whose posts may have the <see cref="EntryKeys"/>
    /// too.</summary>
    public bool IsEntry { get; }

    /// <summary>The member's index, or -1.</summary>
    public int IndexOf(string key) =>
        _exact.TryGetValue(key, out var index) || _loose.TryGetValue(key, out index) ? index : -1;

    /// <summary>The key of a member as a person should type it.</summary>
    public static string Spelling(MemberSchema member) =>
        member.Keys.Count > 0 ? member.Keys[0] : member.Spelling ?? CamelCase(member.Name);

    // A leading run of capitals is one word: PubDate, URL and URLPath are typed pubDate, url and urlPath.
    private static string CamelCase(string name)
    {
        var chars = name.ToCharArray();
        for (var i = 0; i < chars.Length && char.IsUpper(chars[i]); i++)
        {
            if (i > 0 && i + 1 < chars.Length && char.IsLower(chars[i + 1]))
                break;
            chars[i] = char.ToLowerInvariant(chars[i]);
        }

        return new string(chars);
    }
}
