using System.Reflection;
using ContentGen.Generator.Schema;

namespace ContentGen.Generator.Tests.Schema;

/// <summary>The lists hold what generated code and the compiler really add.</summary>
public class ReservedNamesTests
{
    private const BindingFlags Declared = BindingFlags.DeclaredOnly
        | BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    private record Empty;

    [Fact]
    public void EveryMemberThatIsGeneratedIntoARecordIsReserved()
    {
        var post = Site.With("[ContentCollection(\"posts\")] public sealed partial record Post;")
            .File("content/posts/a.md", "---\n---\n").Build().AssertClean().Load().GetType("Post", throwOnError: true)!;

        Assert.Equal(
            ReservedNames.OfCollectionRecords.Order(StringComparer.Ordinal),
            DeclaredBy(post).Except(ReservedNames.OfRecords).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void EveryMemberOfAnEmptyRecordIsReserved() =>
        Assert.Empty(DeclaredBy(typeof(Empty)).Except(ReservedNames.OfRecords));

    [Fact]
    public void EveryMemberOfObjectIsReserved() =>
        Assert.Equal(
            DeclaredBy(typeof(object)).Order(StringComparer.Ordinal),
            ReservedNames.OfObjects.Order(StringComparer.Ordinal));

    // Without constructors, operators, accessors, backing fields and explicit implementations, whose names C# code
    // cannot declare.
    private static IEnumerable<string> DeclaredBy(Type type) => type
        .GetMembers(Declared)
        .Where(static member => member is not MethodBase { IsSpecialName: true })
        .Select(static member => member.Name)
        .Where(static name => name.IndexOfAny(['<', '.']) < 0)
        .Distinct();
}
