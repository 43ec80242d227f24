using ContentGen.Generator.Binding.Headers;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Layout;

/// <summary>A collection's order. The id decides last, so that the order of equal dates never depends on the file
/// system.</summary>
internal sealed class EntryOrder(EquatableArray<OrderKey> keys) : IComparer<EntryHeader>
{
    public int Compare(EntryHeader? x, EntryHeader? y)
    {
        for (var i = 0; i < keys.Count; i++)
        {
            var (left, right) = (x!.SortKeys[i], y!.SortKeys[i]);
            if (left.IsPresent != right.IsPresent)
                return left.IsPresent ? -1 : 1;

            var result = left.CompareTo(right);
            if (result != 0)
                return keys[i].Descending ? -result : result;
        }

        return string.CompareOrdinal(x!.Id, y!.Id);
    }
}
