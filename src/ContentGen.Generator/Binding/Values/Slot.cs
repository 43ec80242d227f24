using ContentGen.Generator.Binding.Findings;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading;
using ContentGen.Generator.Schema;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Binding.Values;

/// <summary>Where in the post, and for which member, a value is being read.</summary>
/// <param name="Key">As the post writes it.</param>
/// <param name="KeySpan">Its place.</param>
/// <param name="Path">The member that the value belongs to.</param>
/// <param name="IsElement">Whether the value is one of several in the member's list or dictionary.</param>
/// <param name="IsItem">Whether it is an item of a list, which has no key of its own.</param>
/// <param name="List">The list that the value is an item of, where it is one of several.</param>
internal readonly record struct Slot(
    string Key, TextSpan KeySpan, MemberPath Path, bool IsElement = false, bool IsItem = false,
    ListNode? List = null)
{
    public MemberSchema Member => Path.Member;

    public Subject Subject => Subject.Of(Path, IsElement);

    public string ShownKey => Shown.Value(Key);

    /// <summary>What messages call the value: <c>'tags'</c>, <c>an item of 'tags'</c>.</summary>
    public string Name => IsItem ? $"an item of '{ShownKey}'" : $"'{ShownKey}'";

    public Slot Item(ListNode? list = null) => this with { IsElement = true, IsItem = true, List = list };

    public Slot Element(string key, TextSpan keySpan) => new(key, keySpan, Path, IsElement: true);
}
