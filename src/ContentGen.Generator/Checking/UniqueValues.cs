using System.Collections.Immutable;
using ContentGen.Generator.Binding;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Schema.Declarations;

namespace ContentGen.Generator.Checking;

/// <summary>Finds values of a <c>[Unique]</c> member that two entries of a collection share.</summary>
internal static class UniqueValues
{
    /// <param name="headers">The collection's entries by path: the first of two is right.</param>
    public static IEnumerable<Finding> Find(ImmutableArray<EntryHeader> headers)
    {
        var first = new Dictionary<(string Member, string Text), (MemberText Value, EntryHeader Entry)>();
        foreach (var header in headers)
        {
            foreach (var value in header.Compared.UniqueValues)
            {
                if (!first.TryGetValue((value.Member, value.Text), out var other))
                {
                    first.Add((value.Member, value.Text), (value, header));
                    continue;
                }

                yield return new Finding(
                    CheckingRules.NotUnique,
                    value.Place,
                    [Shown.Value(value.Text), other.Entry.ProjectPath, value.Member],
                    [other.Value.Place]);
            }
        }
    }
}
