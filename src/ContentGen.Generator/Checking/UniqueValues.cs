using System.Collections.Immutable;
using ContentGen.Generator.Binding.Headers;
using ContentGen.Generator.Diagnostics;

namespace ContentGen.Generator.Checking;

/// <summary>Finds values of a <c>[Unique]</c> member that two entries of a collection share.</summary>
internal static class UniqueValues
{
    /// <param name="headers">The collection's entries by path. Of two with the same value, the second is
    /// reported.</param>
    public static IEnumerable<HeaderFinding> Find(ImmutableArray<EntryHeader> headers)
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

                yield return new HeaderFinding(
                    CheckingRules.NotUnique,
                    value.Address,
                    [Shown.Value(value.Text), other.Entry.ProjectPath, value.Member],
                    [other.Value.Address]);
            }
        }
    }
}
