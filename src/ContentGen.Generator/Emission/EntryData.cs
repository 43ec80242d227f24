using System.Globalization;
using System.Text;
using ContentGen.Generator.Binding;

namespace ContentGen.Generator.Emission;

/// <summary>Writes an entry in the form that the run-time library's <c>EntryReader</c> reads.</summary>
internal static class EntryData
{
    /// <param name="references">The ids of the entries that this one refers to, in the order of its values.</param>
    public static void Append(StringBuilder data, Entry entry, IEnumerable<string> references)
    {
        var ids = new Queue<string>(references);
        var text = new StringBuilder(256);
        AppendText(text, entry.Header.Url);
        AppendText(text, entry.Header.ProjectPath);
        // Places in the HTML instead of copies of its parts: the assembly stays about as large as the HTML.
        AppendText(text, entry.Post.Body.Facts.Format());
        foreach (var value in entry.Values!.Members)
            AppendValue(text, value, ids);
        // The whole entry is text again, so that a reader goes over it in one step.
        AppendText(data, text.ToString());
    }

    private static void AppendValue(StringBuilder data, BoundValue value, Queue<string> references)
    {
        switch (value)
        {
            case AbsentValue:
                data.Append('-');
                break;
            case NullValue:
                data.Append('~');
                break;
            case ScalarValue { Text: var text }:
                AppendText(data, text);
                break;
            case ReferenceValue:
                // What the post says may be a slug.
                AppendText(data, references.Dequeue());
                break;
            case ListValue { Items: var items }:
                AppendNumber(data, items.Length).Append('[');
                foreach (var item in items)
                    AppendValue(data, item, references);
                break;
            case DictionaryValue { Entries: var entries }:
                AppendNumber(data, entries.Length).Append('{');
                foreach (var pair in entries)
                {
                    AppendText(data, pair.Key);
                    AppendValue(data, pair.Value, references);
                }

                break;
            case RecordValue { Members: var members }:
                data.Append('(');
                foreach (var member in members)
                    AppendValue(data, member, references);
                break;
            default:
                throw new InvalidOperationException($"No form for {value.GetType().Name}.");
        }
    }

    private static void AppendText(StringBuilder data, string text) =>
        AppendNumber(data, text.Length).Append(':').Append(text);

    private static StringBuilder AppendNumber(StringBuilder data, int number) =>
        data.Append(number.ToString(CultureInfo.InvariantCulture));
}
