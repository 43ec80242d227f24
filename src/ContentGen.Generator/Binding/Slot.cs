using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Schema;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Binding;

/// <summary>Where in the post, and for which member, a value is being read.</summary>
/// <param name="Key">As the post writes it.</param>
/// <param name="KeySpan">Its place.</param>
/// <param name="Record">The member's record, for messages.</param>
/// <param name="Member">The member that asks for the value.</param>
/// <param name="IsElement">Whether the value is one of several in the member's list or dictionary.</param>
/// <param name="IsItem">Whether it is an item of a list, which has no key of its own.</param>
internal readonly record struct Slot(
    string Key,
    TextSpan KeySpan,
    RecordSchema Record,
    MemberSchema Member,
    bool IsElement = false,
    bool IsItem = false)
{
    public string ShownKey => Shown.Value(Key);

    public string MemberName => $"{Record.Name}.{Member.Name}";

    public Slot Item() => this with { IsElement = true, IsItem = true };

    public Slot Element(string key, TextSpan keySpan) => new(key, keySpan, Record, Member, IsElement: true);
}
