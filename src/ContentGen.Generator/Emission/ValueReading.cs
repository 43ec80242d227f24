using ContentGen.Generator.Schema.Values;

namespace ContentGen.Generator.Emission;

/// <summary>The expression that reads a value of a given schema.</summary>
internal static class ValueReading
{
    public const string Reader = "global::ContentGen.Generated.EntryReader";

    public static string Expression(ValueSchema value, bool isNullable, ReaderNames names)
    {
        var expression = Expression(value, names);
        return isNullable ? $"entry.TryReadNull() ? default({value.Type}?) : {expression}" : expression;
    }

    private static string Expression(ValueSchema value, ReaderNames names) => value switch
    {
        ScalarSchema scalar => "entry." + ScalarTypes.Of(scalar.Kind).ReaderCall,
        EnumSchema choice => $"({choice.Type})entry.Read<{UnderlyingOf(choice)}>()",
        // Always absent in the data, so that this is never run, but it has the right type.
        BodySchema => "entry.Members.Body",
        RecordValueSchema record => $"{names.Of(record.Type)}(ref entry)",
        EntryReferenceSchema { IsLazy: true } reference => $"new {reference.Type}(entry.ReadString())",
        EntryReferenceSchema reference => $"{reference.Target}.All.GetById(entry.ReadString())",
        ListSchema list => List(list, names),
        DictionarySchema dictionary => $"entry.ReadDictionary<{Item(dictionary.Value, dictionary.ValueIsNullable)}>({Lambda(dictionary.Value, dictionary.ValueIsNullable, names)})",
        _ => throw new InvalidOperationException($"No way to read {value.GetType().Name}."),
    };

    private static string List(ListSchema list, ReaderNames names)
    {
        var item = Item(list.Element, list.ElementIsNullable);
        var array = $"entry.ReadArray<{item}>({Lambda(list.Element, list.ElementIsNullable, names)})";
        return list.Shape switch
        {
            ListShape.Array => array,
            ListShape.ImmutableArray => $"global::System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray({array})",
            ListShape.List => $"new global::System.Collections.Generic.List<{item}>({array})",
            ListShape.HashSet => $"new global::System.Collections.Generic.HashSet<{item}>({array})",
            _ => throw new InvalidOperationException($"No way to make a {list.Shape}."),
        };
    }

    private static string Item(ValueSchema value, bool isNullable) => isNullable ? value.Type + "?" : value.Type;

    private static string Lambda(ValueSchema value, bool isNullable, ReaderNames names) =>
        $"static (ref {Reader} entry) => {Expression(value, isNullable, names)}";

    private static string UnderlyingOf(EnumSchema choice) =>
        choice.Choices.Items.Any(static one => one.Value.StartsWith("-", StringComparison.Ordinal)) ? "long" : "ulong";
}
