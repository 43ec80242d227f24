using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Schema;

/// <summary>A record (or class or struct) that a mapping becomes.</summary>
/// <param name="Type">Fully qualified: <c>global::Site.Post</c>.</param>
/// <param name="Name">For messages: <c>Post</c>.</param>
/// <param name="Members">Constructor parameters first, in their order.</param>
internal sealed record RecordSchema(string Type, string Name, EquatableArray<MemberSchema> Members)
{
    /// <summary>Keys that posts have and that an inferred record has no member for, since no type fits all their
    /// values. Nothing is reported where a post has one.</summary>
    public EquatableArray<string> KeysWithoutMember { get; init; }
}
