using System.Text;
using ContentGen.Generator.Emission.Syntax;
using ContentGen.Generator.Schema;

namespace ContentGen.Generator.Emission.Readers;

/// <summary>Writes a method for each record, which creates the record from its data.</summary>
/// <remarks>
/// The method sets constructor parameters and required members first. One <c>with</c> sets the others; for an absent
/// key it copies the record's own value, so that initializers and constructors keep their effect in every kind of
/// record. A nested plain class does not support <c>with</c>, so its members are assigned if their keys are present.
/// </remarks>
internal static class RecordReaders
{
    public static string Write(CollectionSchema schema)
    {
        var names = new ReaderNames(schema);
        if (schema.MissingTargets.Count > 0)
            return Failing(schema.Record, names);

        var methods = new StringBuilder();
        AppendReader(methods, schema.Record, names, isEntry: true);
        foreach (var record in schema.NestedRecords)
        {
            methods.Append("\n\n");
            AppendReader(methods, record, names, isEntry: false);
        }

        return methods.ToString();
    }

    // The other record has errors, so nothing is generated for it, and each use of it would be one more error here.
    private static string Failing(RecordSchema record, ReaderNames names) => $$"""
                // A record that this one refers to has errors. They are reported at its declaration.
                internal static {{record.Type}} {{names.Of(record.Type)}}(ref {{ValueReading.Reader}} entry) =>
                    throw new global::System.InvalidOperationException();
        """;

    private static void AppendReader(StringBuilder code, RecordSchema record, ReaderNames names, bool isEntry)
    {
        code.Append($$"""
                    internal static {{record.Type}} {{names.Of(record.Type)}}(ref {{ValueReading.Reader}} entry)
                    {
                        // Missing values were reported at build time, whatever the nullable setting of the project is.
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

        code.Append("#nullable restore warnings\n        }");
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

        var fallback = member.EntryMember == EntryMember.None
            ? member.Default ?? "default"
            : "entry.Members." + member.EntryMember;
        code.Append($"            {member.Type} {local.Value} = entry.TryReadAbsent() ? {fallback} : {value};\n");
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

            var name = Identifier.Of(member.Name);
            var fallback = member.EntryMember == EntryMember.None
                ? $"record.{name}"
                : "entry.Members." + member.EntryMember;
            copies.Append($"                {name} = {locals[i].Presence} ? {locals[i].Value} : {fallback},\n");
        }

        if (isEntry)
            copies.Append($"                {ReservedNames.EntryField} = entry.Members,\n");
        return copies.ToString();
    }

    // A plain class does not support "with". None of its members is an entry member.
    private static string AssignmentsOf(RecordSchema record, LocalNames locals)
    {
        var assignments = new StringBuilder();
        for (var i = 0; i < record.Members.Count; i++)
        {
            var member = record.Members[i];
            if (member.Setter != MemberSetter.Assignment)
                continue;

            assignments.Append($"            if ({locals[i].Presence})\n");
            assignments.Append($"                record.{Identifier.Of(member.Name)} = {locals[i].Value};\n");
        }

        return assignments.ToString();
    }
}
