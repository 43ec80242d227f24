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

    /// <param name="occurrences">The values, without those that are null.</param>
    /// <param name="isTolerant">Whether few may disagree. Not inside of lists: their items are not posts.</param>
    public static InferredType Of(IReadOnlyList<Occurrence> occurrences, bool isTolerant)
    {
        var scalars = occurrences.Where(static one => one.Shape is ScalarShape).ToList();
        var lists = occurrences.Where(static one => one.Shape is ListShapes).ToList();
        var mappings = occurrences.Where(static one => one.Shape is MappingShape).ToList();

        // No type fits both, so that the majority decides, however small.
        if (mappings.Count > 0 && mappings.Count >= scalars.Count + lists.Count)
            return RecordInference.Of(mappings, isTolerant);
        if (lists.Count == 0 || (isTolerant && Majority.IsNearlyAll(scalars.Count, occurrences.Count)))
            return ScalarOf(scalars, isTolerant);

        // A list in a list is a slip of brackets, unless many posts have it.
        var plain = lists
            .Where(static list => !((ListShapes)list.Shape).Items.Items.Any(static item => item is ListShapes))
            .ToList();
        var isSlip = isTolerant && Majority.IsNearlyAll(plain.Count + scalars.Count, occurrences.Count);
        return new ListType(ElementOf(scalars, isSlip ? plain : lists));
    }

    private static InferredType ElementOf(List<Occurrence> scalars, List<Occurrence> lists)
    {
        var items = lists
            .SelectMany(static list => ((ListShapes)list.Shape).Items.Select(item => list with { Shape = item }))
            .Where(static item => item.Shape is not EmptyShape)
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
            if (members.Count > 0
                && (members.Count == fits.Count || (isTolerant && Majority.IsNearlyAll(members.Count, fits.Count))))
                return new ScalarType(family.First(narrow => members.TrueForAll(one => one.HasFlag(narrow.Fits))).Kind);
        }

        // A path among web addresses is not a mistake, so they are addresses only where all are.
        return new ScalarType(fits.Count > 0 && fits.TrueForAll(static one => one.HasFlag(ScalarFits.Uri))
            ? ScalarKind.Uri
            : ScalarKind.String);
    }
}

/// <summary>A value's shape in one post.</summary>
internal readonly record struct Occurrence(ValueShape Shape, string ProjectPath);
