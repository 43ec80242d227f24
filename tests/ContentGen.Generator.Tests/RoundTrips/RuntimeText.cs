using System.Collections;
using System.Globalization;
using System.Reflection;

namespace ContentGen.Generator.Tests.RoundTrips;

/// <summary>Values as text in which two are equal only if they are the same, in every culture.</summary>
internal static class RuntimeText
{
    public const string Null = "null";

    /// <summary>A value that generated code has read.</summary>
    public static string Of(object? value) => value switch
    {
        null => Null,
        string or char or bool or IFormattable or Uri => OfScalar(value),
        IDictionary pairs => OfDictionary(pairs.Keys.Cast<string>().Select(key => (key, Of(pairs[key])))),
        IEnumerable items when IsSet(items) => OfSet(items.Cast<object?>().Select(Of)),
        IEnumerable items => OfList(items.Cast<object?>().Select(Of)),
        _ when value.GetType().GetProperty("Id") is { } id => OfReference((string)id.GetValue(value)!),
        _ =>
            OfRecord(value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Select(member => (member.Name, Of(member.GetValue(value))))),
    };

    public static string OfScalar(object value) => value switch
    {
        string text => $"\"{string.Concat(text.Select(Escaped))}\"",
        char c => $"'{(int)c}'",
        bool flag => flag ? "true" : "false",
        Enum choice =>
            ((IConvertible)choice).ToDecimal(CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture),
        Uri uri => $"<{uri.OriginalString}>{(uri.IsAbsoluteUri ? "absolute" : "relative")}",
        float or double => ((IFormattable)value).ToString("R", CultureInfo.InvariantCulture),
        DateOnly or TimeOnly or DateTime or DateTimeOffset =>
            ((IFormattable)value).ToString("O", CultureInfo.InvariantCulture),
        TimeSpan span => span.ToString("c", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"No text for {value.GetType()}."),
    };

    public static string OfList(IEnumerable<string> items) => $"[{string.Join(", ", items)}]";

    public static string OfSet(IEnumerable<string> items) =>
        $"set[{string.Join(", ", items.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))}]";

    public static string OfDictionary(IEnumerable<(string Key, string Value)> pairs) =>
        $"{{{Sorted(pairs.Select(static pair => $"{OfScalar(pair.Key)}: {pair.Value}"))}}}";

    public static string OfReference(string id) => "-> " + OfScalar(id);

    public static string OfRecord(IEnumerable<(string Name, string Value)> members) =>
        $"({Sorted(members.Select(static member => $"{member.Name}={member.Value}"))})";

    private static string Escaped(char c) => c is >= ' ' and < '\u007f' and not '"' ? c.ToString() : $"\\{(int)c:x4}";

    private static string Sorted(IEnumerable<string> parts) => string.Join(", ", parts.Order(StringComparer.Ordinal));

    private static bool IsSet(IEnumerable items) =>
        items.GetType().GetInterfaces()
            .Any(static type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlySet<>));
}
