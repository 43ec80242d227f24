namespace ContentGen.Generator.Inference.Types;

/// <summary>How many posts agree about a key.</summary>
/// <param name="Agreeing">The posts whose value is of the inferred type.</param>
/// <param name="Total">The posts that have the key, or all posts where it is required.</param>
/// <param name="Example">The first that agrees, relative to the project.</param>
internal sealed record Agreement(int Agreeing, int Total, string Example);

/// <summary>The posts' agreement about one member of an inferred record.</summary>
/// <param name="Record">The record's type, fully qualified.</param>
/// <param name="Member">The C# name.</param>
internal sealed record MemberAgreement(string Record, string Member, Agreement Agreement);
