using ContentGen.Generator.Binding.Findings;
using ContentGen.Generator.Binding.Keys;
using ContentGen.Generator.Binding.Scalars;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading;
using ContentGen.Generator.Schema.Values;

namespace ContentGen.Generator.Binding.Values;

/// <summary>Gives an entry without a date the one in its file's name.</summary>
internal static class DateOfName
{
    public static RecordValue Fill(RecordValue values, MappingNode root, PostBinding post)
    {
        var record = post.Index.Root.Record;
        var member = post.Index.IndexOf(post.Index.Schema.DateMember);
        if (member < 0 || post.NameDate is not { } date)
            return values;

        var isWritten = root.Entries.Any(entry => post.Index.Root.IndexOf(entry.Key) == member)
            || root.LeftOut.Any(key => post.Index.Root.IndexOf(key) == member);
        if (!isWritten && (record.Members[member].IsRequired || !HasOtherDate(values, post)))
        {
            var text = ScalarText.Read((ScalarSchema)record.Members[member].Value, date, "").Text!;
            return new RecordValue(values.Members.SetItem(member, new ScalarValue(text, default)));
        }

        if (values.Members[member] is ScalarValue written
            && !written.Text.StartsWith(date, StringComparison.Ordinal))
        {
            post.Findings.Add(
                BindingRules.OtherNameDate,
                written.Span,
                Subject.None,
                RecordKeys.Spelling(record.Members[member]), written.Text.Substring(0, date.Length), date);
        }

        return values;
    }

    private static bool HasOtherDate(RecordValue values, PostBinding post) => post.Index.OtherDates.Any(name =>
        values.Members[post.Index.IndexOf(name)] is ScalarValue);
}
