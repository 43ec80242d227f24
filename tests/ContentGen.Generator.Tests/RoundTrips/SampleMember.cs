namespace ContentGen.Generator.Tests.RoundTrips;

internal enum MemberForm
{
    Required,
    Positional,
    Optional,
}

/// <summary>A member of a random record.</summary>
internal sealed record SampleMember(string Name, SampleType Type, MemberForm Form)
{
    public bool IsPositional => Form == MemberForm.Positional;

    public bool IsRequired => Form == MemberForm.Required || (IsPositional && !Type.IsNullable);

    /// <summary>What the member holds where a post has no value for it.</summary>
    public string Otherwise => Type.IsNullable ? RuntimeText.Null : Type.Default;

    /// <summary>What follows the record's name.</summary>
    public static string BodyOf(IEnumerable<SampleMember> members)
    {
        var positional = members.Where(static member => member.IsPositional)
            .Select(static member => $"{member.Type.Written} {member.Name}").ToList();
        var others = members.Where(static member => !member.IsPositional)
            .Select(static member =>
                $"public {(member.IsRequired ? "required " : "")}{member.Type.Written} {member.Name} {{ get; init; }}");
        return $"{(positional.Count > 0 ? $"({string.Join(", ", positional)})" : "")} {{ {string.Join(" ", others)} }}";
    }
}
