using System.Collections.Immutable;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Schema.Serialization;

/// <summary>Finds records whose generated members are missing in JSON that another generator prepares: no generator sees
/// the members that another one adds.</summary>
internal static class LostJsonMembers
{
    // The text is never part of the JSON.
    private static readonly string[] Members =
        [nameof(EntryMember.Id), nameof(EntryMember.Slug), nameof(EntryMember.Url), nameof(EntryMember.SourcePath)];

    public static EquatableArray<Finding> Find(
        ImmutableArray<EquatableArray<SerializedType>> types, ImmutableArray<SchemaResult> declarations) => types
        .SelectMany(static ofClass => ofClass.Items)
        .SelectMany(type => declarations
            .Where(result => result.Schema?.Record.Type == type.Type && LosesAll(result.Schema.Declaration))
            .Select(result => new Finding(
                SchemaRules.LostInJson, type.Place, [result.Schema!.Record.Name, string.Join(", ", Members)])))
        .ToEquatableArray();

    // Whoever declares one of them has decided which ones the JSON needs.
    private static bool LosesAll(RecordDeclaration declaration) =>
        Members.All(member => declaration.GeneratedMembers.Items.Contains(member));
}
