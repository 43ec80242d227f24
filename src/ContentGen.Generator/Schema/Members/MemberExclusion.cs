using ContentGen.Generator.Schema.Symbols;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Schema.Members;

/// <summary>Members that are left alone, since an attribute says that they are not part of the data.</summary>
/// <remarks>Only where nothing speaks against it: a required member must be filled, and <c>[FrontMatterKey]</c> asks
/// for it.</remarks>
internal static class MemberExclusion
{
    public static bool IsExcluded(ISymbol member) =>
        member.GetAttributes().Any(ExcludesMember) && member.Find(KnownTypes.FrontMatterKey) is null;

    private static bool ExcludesMember(AttributeData attribute) => attribute.AttributeClass.MetadataName() switch
    {
        // [JsonIgnore(Condition = ...)] leaves it out at times only, unless the condition is 1, Always.
        "System.Text.Json.Serialization.JsonIgnoreAttribute" => attribute.Named("Condition")?.Value is null or 1,
        "Newtonsoft.Json.JsonIgnoreAttribute"
            or "System.Runtime.Serialization.IgnoreDataMemberAttribute"
            or "YamlDotNet.Serialization.YamlIgnoreAttribute" => true,
        _ => false,
    };
}
