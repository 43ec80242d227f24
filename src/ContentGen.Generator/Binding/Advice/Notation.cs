using System.Text;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading.Mistakes;

namespace ContentGen.Generator.Binding.Advice;

/// <summary>Writes an advice as the file is written: in YAML as it is, in JSON with its quotes.</summary>
/// <param name="IsJson">Whether the file is one of JSON.</param>
internal readonly record struct Notation(bool IsJson)
{
    /// <summary><c>city: Oslo</c>, <c>"city": "Oslo"</c>.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">The value in YAML, on one line.</param>
    public string Member(string key, string value) =>
        IsJson ? $"{Quotes.Enclose(key)}: {Value(value)}" : $"{key}: {value}";

    /// <summary><c>{ city: Oslo }</c>, <c>{ "city": "Oslo" }</c>.</summary>
    /// <param name="yaml">Made by <see cref="Examples"/>, or a text of the post that needs no quotes.</param>
    public string Value(string yaml)
    {
        if (!IsJson)
            return yaml;

        var json = new StringBuilder();
        var start = 0;
        for (var i = 0; i <= yaml.Length; i++)
        {
            if (i < yaml.Length && yaml[i] == '"')
                i = Math.Max(i, yaml.IndexOf('"', i + 1));
            var isEnd = i == yaml.Length || yaml[i] is '{' or '}' or '[' or ']' or ','
                || (yaml[i] == ':' && i + 1 < yaml.Length && yaml[i + 1] == ' ');
            if (!isEnd)
                continue;
            AppendScalar(json, yaml.Substring(start, i - start));
            if (i < yaml.Length)
                json.Append(yaml[i]);
            start = i + 1;
        }

        return json.ToString();
    }

    // With the space around it.
    private static void AppendScalar(StringBuilder json, string text)
    {
        var trimmed = text.Trim();
        var isLiteral = trimmed is "" or "…" or "true" or "false" or "null" || trimmed[0] == '"' || IsNumber(trimmed);
        json.Append(isLiteral ? text : text.Replace(trimmed, Quotes.Enclose(trimmed)));
    }

    private static bool IsNumber(string text) =>
        text.All(static c => c is (>= '0' and <= '9') or '.' or '-') && text[0] != '.'
        && (text.Length == 1 || text[0] != '0' || text[1] == '.')
        && text.LastIndexOf('-') <= 0 && text.IndexOf('.') == text.LastIndexOf('.');
}
