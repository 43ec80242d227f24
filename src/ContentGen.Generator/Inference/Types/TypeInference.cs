using ContentGen.Generator.Inference.Shapes;
using ContentGen.Generator.Schema.Values;

namespace ContentGen.Generator.Inference.Types;

/// <summary>Finds the narrowest type that fits all values of a key; or nearly all, and then the others are
/// findings.</summary>
internal static class TypeInference
{
    // Each family from its narrow type to its wide one. 4 among 4.5 is not a mistake, so the wide one is taken for both.
    private static readonly (ScalarFits Fits, ScalarKind Kind)[][] Families =
    [
        [(ScalarFits.Boolean, ScalarKind.Boolean)],
        [
            (ScalarFits.Int32, ScalarKind.Int32),
            (ScalarFits.Int64, ScalarKind.Int64),
            (ScalarFits.Double, ScalarKind.Double),
        ],
        [(ScalarFits.Date, ScalarKind.DateOnly), (ScalarFits.Moment, ScalarKind.DateTimeOffset)],
    ];

    /// <param name="occurrences">The values that could be read, without those that are null.</param>
    /// <param name="isTolerant">Whether few may disagree. Not inside of lists: their items are not posts.</param>
    public static InferredType Of(IReadOnlyList<Occurrence> occurrences, bool isTolerant)
    {
        var total = occurrences.Count;
        var scalars = occurrences.Where(static one => one.Shape is ScalarShape).ToList();
        var lists = occurrences.Where(static one => one.Shape is ListShapes).ToList();
        var mappings = occurrences.Where(static one => one.Shape is MappingShape).ToList();

        if (mappings.Count > 0 && IsMost(mappings.Count, total, isTolerant))
            return RecordInference.Of(mappings, isTolerant);
        if (mappings.Count > 0 && !IsMost(total - mappings.Count, total, isTolerant))
            return MixedType.Instance;

        // One list among texts is text in brackets. Two are how people write several, and one where there is only one.
        var isTextInBrackets = lists.Count == 1 && scalars.Count > 0 && IsMost(scalars.Count, total, isTolerant);
        return lists.Count == 0 || isTextInBrackets ? ScalarOf(scalars, isTolerant) : ListOf(scalars, lists, isTolerant);
    }

    private static bool IsMost(int agreeing, int total, bool isTolerant) =>
        agreeing == total || (isTolerant && Majority.IsNearlyAll(agreeing, total));

    private static InferredType ListOf(List<Occurrence> scalars, List<Occurrence> lists, bool isTolerant)
    {
        // A list in a list is a slip of brackets, unless many posts have it.
        var total = scalars.Count + lists.Count;
        var plain = lists.Where(static list => !HasItem<ListShapes>(list)).ToList();
        if (IsMost(plain.Count + scalars.Count, total, isTolerant))
            lists = plain;

        var texts = lists.Where(static list => !HasItem<MappingShape>(list)).ToList();
        var records = lists.Where(static list => !HasItem<ScalarShape>(list)).ToList();
        var element = IsMost(texts.Count + scalars.Count, total, isTolerant) ? ElementOf(scalars, texts)
            : IsMost(records.Count, total, isTolerant) ? ElementOf([], records)
            : ElementOf(scalars, lists);
        return element is MixedType ? element : new ListType(element);
    }

    private static bool HasItem<T>(Occurrence list) where T : ValueShape =>
        ((ListShapes)list.Shape).Items.Items.Any(static item => item is T);

    private static InferredType ElementOf(List<Occurrence> scalars, List<Occurrence> lists)
    {
        var items = lists
            .SelectMany(static list => ((ListShapes)list.Shape).Items.Select(item => list with { Shape = item }))
            .Where(static item => item.Shape is not (EmptyShape or UnreadableShape))
            .Concat(scalars)
            .ToList();
        return Of(items, isTolerant: false);
    }

    private static ScalarType ScalarOf(List<Occurrence> scalars, bool isTolerant)
    {
        var fits = scalars.Select(static one => ((ScalarShape)one.Shape).Fits).ToList();
        if (fits.Exists(static one => one.HasFlag(ScalarFits.Version)))
            return new ScalarType(ScalarKind.String);

        foreach (var family in Families)
        {
            var widest = family[family.Length - 1].Fits;
            var members = fits.Where(one => one.HasFlag(widest)).ToList();
            if (members.Count > 0 && IsMost(members.Count, fits.Count, isTolerant) && !IsAnotherSpelling(widest, fits))
                return new ScalarType(family.First(narrow => members.TrueForAll(one => one.HasFlag(narrow.Fits))).Kind);
        }

        // A path among web addresses is not a mistake, so they are addresses only where all are.
        return new ScalarType(fits.Count > 0 && fits.TrueForAll(static one => one.HasFlag(ScalarFits.Uri))
            ? ScalarKind.Uri
            : ScalarKind.String);
    }

    // 1 among true and false is a switch too, and no mistake.
    private static bool IsAnotherSpelling(ScalarFits family, List<ScalarFits> fits) =>
        family == ScalarFits.Boolean && fits.Exists(static one => one.HasFlag(ScalarFits.Int32));
}

/// <summary>A value's shape in one post.</summary>
internal readonly record struct Occurrence(ValueShape Shape, string ProjectPath);
