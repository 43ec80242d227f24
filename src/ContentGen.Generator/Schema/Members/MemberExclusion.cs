using ContentGen.Generator.Schema.Symbols;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Schema.Members;

/// <summary>Members that an attribute excludes from the data.</summary>
/// <remarks>A required member must be filled all the same, and <c>[FrontMatterKey]</c> overrides it.</remarks>
internal static class MemberExclusion
{
    public static bool IsExcluded(ISymbol member) =>
        member.GetAttributes().Any(ExcludesMember) && member.Find(KnownTypes.FrontMatterKey) is null;

    private static bool ExcludesMember(AttributeData attribute) => attribute.AttributeClass.MetadataName() switch
    {
        // With a condition other than 1, Always, [JsonIgnore] leaves the member out only at times.
        "System.Text.Json.Serialization.JsonIgnoreAttribute" => attribute.Named("Condition")?.Value is null or 1,
        "Newtonsoft.Json.JsonIgnoreAttribute"
            or "System.Runtime.Serialization.IgnoreDataMemberAttribute"
            or "YamlDotNet.Serialization.YamlIgnoreAttribute" => true,
        _ => false,
    };
}
