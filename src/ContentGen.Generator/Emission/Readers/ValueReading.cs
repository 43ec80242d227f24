using ContentGen.Generator.Schema.Values;

namespace ContentGen.Generator.Emission.Readers;

/// <summary>Writes the expression that reads a value.</summary>
internal static class ValueReading
{
    public const string Reader = "global::ContentGen.Generated.EntryReader";

    private const string ImmutableMarshal =
        "global::System.Runtime.InteropServices.ImmutableCollectionsMarshal";

    public static string Expression(ValueSchema value, bool isNullable, ReaderNames names)
    {
        var expression = Expression(value, names);
        return isNullable ? $"entry.TryReadNull() ? default({value.Type}?) : {expression}" : expression;
    }

    private static string Expression(ValueSchema value, ReaderNames names) => value switch
    {
        ScalarSchema scalar => "entry." + ScalarTypes.Of(scalar.Kind).ReaderCall,
        EnumSchema type => $"({type.Type})entry.Read<{UnderlyingOf(type)}>()",
        // A body is always absent in the data, so this expression is never evaluated; it only has the right type.
        BodySchema => "entry.Members.Body",
        RecordValueSchema record => $"{names.Of(record.Type)}(ref entry)",
        EntryReferenceSchema { IsLazy: true } reference => $"new {reference.Type}(entry.ReadString())",
        EntryReferenceSchema reference => $"{reference.Target}.All.GetById(entry.ReadString())",
        ListSchema list => List(list, names),
        DictionarySchema dictionary => Dictionary(dictionary, names),
        _ => throw new InvalidOperationException($"No expression reads a {value.GetType().Name}."),
    };

    private static string List(ListSchema list, ReaderNames names)
    {
        var item = Item(list.Element, list.ElementIsNullable);
        var array = $"entry.ReadArray<{item}>({Lambda(list.Element, list.ElementIsNullable, names)})";
        return list.Shape switch
        {
            ListShape.Array => array,
            ListShape.ImmutableArray => $"{ImmutableMarshal}.AsImmutableArray({array})",
            ListShape.List => $"new global::System.Collections.Generic.List<{item}>({array})",
            ListShape.HashSet => $"new global::System.Collections.Generic.HashSet<{item}>({array})",
            _ => throw new InvalidOperationException($"No expression makes a {list.Shape}."),
        };
    }

    private static string Dictionary(DictionarySchema dictionary, ReaderNames names)
    {
        var item = Item(dictionary.Value, dictionary.ValueIsNullable);
        return $"entry.ReadDictionary<{item}>({Lambda(dictionary.Value, dictionary.ValueIsNullable, names)})";
    }

    private static string Item(ValueSchema value, bool isNullable) => isNullable ? value.Type + "?" : value.Type;

    private static string Lambda(ValueSchema value, bool isNullable, ReaderNames names) =>
        $"static (ref {Reader} entry) => {Expression(value, isNullable, names)}";

    private static string UnderlyingOf(EnumSchema type) =>
        type.Choices.Items.Any(static choice => choice.Value.StartsWith("-", StringComparison.Ordinal))
            ? "long"
            : "ulong";
}
