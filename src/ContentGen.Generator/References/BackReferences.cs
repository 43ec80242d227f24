using System.Collections.Immutable;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.References;

/// <summary>All methods that lead from an entry to those that refer to it.</summary>
/// <param name="All">The methods, by target and then by referring collection.</param>
/// <param name="Findings">The methods that are not generated because their name is taken.</param>
internal sealed record BackReferences(EquatableArray<BackReference> All, EquatableArray<Finding> Findings)
{
    /// <remarks>Each referring collection gets one method, however many of its members refer. The method is named after
    /// the folder, which is already a plural in the language of the site.</remarks>
    public static BackReferences Of(IEnumerable<SchemaResult> results)
    {
        var declared = results
            .Where(static result => result.Schema is not null)
            .OrderBy(static result => result.Schema!.Folder, StringComparer.Ordinal)
            .ThenBy(static result => result.Schema!.Record.Type, StringComparer.Ordinal)
            .ToList();
        var all = ImmutableArray.CreateBuilder<BackReference>();
        var findings = ImmutableArray.CreateBuilder<Finding>();
        foreach (var target in declared)
        {
            var names = new HashSet<string>(StringComparer.Ordinal);
            foreach (var reference in To(target.Schema!, declared.Select(static result => result.Schema!)))
            {
                if (!IsTaken(reference.Name, target) && names.Add(reference.Name))
                {
                    all.Add(reference);
                    continue;
                }

                findings.Add(new Finding(
                    CheckingRules.BackReferenceNameTaken,
                    target.Place,
                    [target.Schema!.Record.Name, reference.Name, reference.Referrer.Folder]));
            }
        }

        return new BackReferences(all.ToImmutable(), findings.ToImmutable());
    }

    private static IEnumerable<BackReference> To(CollectionSchema target, IEnumerable<CollectionSchema> schemas)
    {
        var referring = schemas
            .Select(schema => (Schema: schema, Members: MembersTo(target.Record.Type, schema).ToEquatableArray()))
            .Where(static pair => pair.Members.Count > 0)
            .ToList();
        return referring
            .GroupBy(static pair => NameOf(LastPart(pair.Schema.Folder), pair.Schema), StringComparer.OrdinalIgnoreCase)
            .SelectMany(same => same.Select(pair => new BackReference(
                target,
                pair.Schema,
                // The last part does not distinguish blog/posts from news/posts.
                same.Skip(1).Any() ? NameOf(pair.Schema.Folder, pair.Schema) : same.Key,
                pair.Members)));
    }

    private static IEnumerable<string> MembersTo(string type, CollectionSchema schema) => schema.NestedRecords.Items
        .Insert(0, schema.Record)
        .SelectMany(
            static record => record.Members.Items,
            static (record, member) => (Name: $"{record.Name}.{member.Name}", member.Value))
        .Where(pair => pair.Value.ReferenceTarget == type)
        .Select(static pair => pair.Name);

    private static bool IsTaken(string name, SchemaResult target) =>
        target.MemberNames.Items.Contains(name)
        || target.Schema!.Declaration.GeneratedMembers.Items.Contains(name)
        || ReservedNames.OfCollections.Contains(name)
        || name == target.Schema.Declaration.Name;

    // The name of the content folder itself contains no letter.
    private static string NameOf(string folder, CollectionSchema schema) =>
        IdentifierText.Of(folder) is var name and not "_" ? name : schema.Record.Name;

    private static string LastPart(string folder) => folder.Substring(folder.LastIndexOf('/') + 1);
}
