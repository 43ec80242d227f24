using ContentGen.Generator.Schema.Values;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Schema.Declarations.Arguments;

/// <summary>The <c>OrderBy</c> of a collection: <c>"PubDate desc, Title"</c>.</summary>
internal static class OrderClause
{
    private static readonly char[] Spaces = [' ', '\t'];

    public static EquatableArray<OrderKey> Default(MemberSchema? dateMember) =>
        dateMember is null ? default : [new OrderKey(dateMember.Name, Descending: true)];

    public static Result<EquatableArray<OrderKey>> Read(string written, RecordSchema record)
    {
        var keys = new List<OrderKey>();
        foreach (var part in written.Split(','))
        {
            var words = part.Split(Spaces, StringSplitOptions.RemoveEmptyEntries);
            if (ObjectionTo(words, record) is { } objection)
                return objection;
            keys.Add(new OrderKey(words[0], Descending: words.Length == 2 && IsWord(words[1], "desc")));
        }

        return keys.ToEquatableArray();
    }

    private static Objection? ObjectionTo(string[] words, RecordSchema record)
    {
        if (words.Length == 0)
            return new Objection("a member's name is missing; write a list such as \"Date desc, Title\"");

        var member = record.Members.FirstOrDefault(member => member.Name == words[0]);
        if (member is null && !IsSortableEntryMember(words[0]))
            return new Objection(
                $"'{record.Name}' has no member '{words[0]}' that is read from front matter; {Choices(record)}");
        if (member is not null && !IsSortable(member))
            return new Objection($"posts cannot be sorted by '{words[0]}'; {Choices(record)}");
        if (words.Length > 2 || (words.Length == 2 && !IsWord(words[1], "desc") && !IsWord(words[1], "asc")))
            return new Objection(
                $"'{words[1]}' is not a direction; write 'desc' or nothing after a member's name, and a comma before "
                + "the next");
        return null;
    }

    private static bool IsSortableEntryMember(string name) =>
        name != nameof(EntryMember.Body) && ReservedNames.OfEntries.Contains(name);

    private static bool IsSortable(MemberSchema member) =>
        member.Value is EnumSchema or ScalarSchema { Kind: not ScalarKind.Uri };

    private static string Choices(RecordSchema record)
    {
        var names = record.Members.Where(IsSortable).Select(static member => member.Name).ToList();
        return names.Count == 0 ? "remove 'OrderBy'" : "choose from " + string.Join(", ", names);
    }

    private static bool IsWord(string written, string word) =>
        string.Equals(written, word, StringComparison.OrdinalIgnoreCase);
}
