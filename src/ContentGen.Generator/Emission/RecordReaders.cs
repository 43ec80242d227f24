using System.Text;
using ContentGen.Generator.Schema;

namespace ContentGen.Generator.Emission;

/// <summary>One method for each record, which makes it of its data.</summary>
/// <remarks>
/// Constructor and required members first; then one <c>with</c>, in which an absent key copies the record's own value
/// back. So initializers and the user's constructors keep their meaning, whatever kind of record it is. A nested plain
/// class, which knows no <c>with</c>, has its members assigned where their keys are there.
/// </remarks>
internal static class RecordReaders
{
    public static string Write(CollectionSchema schema)
    {
        var names = new ReaderNames(schema);
        var methods = new StringBuilder();
        AppendReader(methods, schema.Record, names, isEntry: true);
        foreach (var record in schema.NestedRecords)
        {
            methods.Append("\n\n");
            AppendReader(methods, record, names, isEntry: false);
        }

        return methods.ToString();
    }

    private static void AppendReader(StringBuilder code, RecordSchema record, ReaderNames names, bool isEntry)
    {
        code.Append($$"""
                    internal static {{record.Type}} {{names.Of(record.Type)}}(ref {{ValueReading.Reader}} entry)
                    {
                        // A member that is called obsolete is read all the same; and what may be null was checked in the posts,
                        // whatever the project's own setting for nullable types is.
            #pragma warning disable CS0612, CS0618
            #nullable disable warnings

            """);
        if (!isEntry)
            code.Append("            entry.ReadRecord();\n");
        var locals = new LocalNames(record);
        for (var i = 0; i < record.Members.Count; i++)
            AppendLocal(code, record.Members[i], locals[i], names);

        var creation = CreationOf(record, locals);
        var copies = CopiesOf(record, locals, isEntry);
        var assignments = AssignmentsOf(record, locals);
        if (assignments.Length > 0)
        {
            code.Append($"            var record = {creation};\n{assignments}            return record;\n");
        }
        else if (copies.Length == 0)
        {
            code.Append($"            return {creation};\n");
        }
        else
        {
            code.Append($"            var record = {creation};\n");
            code.Append($"            return record with\n            {{\n{copies}            }};\n");
        }

        code.Append("#nullable restore warnings\n#pragma warning restore CS0612, CS0618\n        }");
    }

    private static void AppendLocal(StringBuilder code, MemberSchema member, LocalName local, ReaderNames names)
    {
        var value = ValueReading.Expression(member.Value, member.IsNullable, names);
        if (member.Setter is MemberSetter.With or MemberSetter.Assignment)
        {
            code.Append($"            var {local.Presence} = !entry.TryReadAbsent();\n");
            code.Append($"            {member.Type} {local.Value} = {local.Presence} ? {value} : default;\n");
            return;
        }

        var otherwise = member.EntryMember == EntryMember.None ? member.Default ?? "default" : "entry.Members." + member.EntryMember;
        code.Append($"            {member.Type} {local.Value} = entry.TryReadAbsent() ? {otherwise} : {value};\n");
    }

    private static string CreationOf(RecordSchema record, LocalNames locals)
    {
        var arguments = Enumerable.Range(0, record.Members.Count)
            .Where(i => record.Members[i].Setter == MemberSetter.Constructor)
            .Select(i => locals[i].Value);
        var required = Enumerable.Range(0, record.Members.Count)
            .Where(i => record.Members[i].Setter == MemberSetter.Required)
            .Select(i => $"                {Identifier.Of(record.Members[i].Name)} = {locals[i].Value},\n")
            .ToList();
        return $"new {record.Type}({string.Join(", ", arguments)})"
            + (required.Count > 0 ? $"\n            {{\n{string.Concat(required)}            }}" : "");
    }

    private static string CopiesOf(RecordSchema record, LocalNames locals, bool isEntry)
    {
        var copies = new StringBuilder();
        for (var i = 0; i < record.Members.Count; i++)
        {
            var member = record.Members[i];
            if (member.Setter != MemberSetter.With)
                continue;

            var otherwise = member.EntryMember == EntryMember.None ? $"record.{Identifier.Of(member.Name)}" : "entry.Members." + member.EntryMember;
            copies.Append($"                {Identifier.Of(member.Name)} = {locals[i].Presence} ? {locals[i].Value} : {otherwise},\n");
        }

        if (isEntry)
            copies.Append($"                {EntryMembersPart.Field} = entry.Members,\n");
        return copies.ToString();
    }

    // A plain class has no "with"; none of its members is part of an entry.
    private static string AssignmentsOf(RecordSchema record, LocalNames locals)
    {
        var assignments = new StringBuilder();
        for (var i = 0; i < record.Members.Count; i++)
        {
            var member = record.Members[i];
            if (member.Setter == MemberSetter.Assignment)
                assignments.Append($"            if ({locals[i].Presence})\n                record.{Identifier.Of(member.Name)} = {locals[i].Value};\n");
        }

        return assignments.ToString();
    }
}
