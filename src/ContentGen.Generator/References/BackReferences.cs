using System.Collections.Immutable;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Schema.Declarations;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.References;

/// <summary>The way back from an entry to those that refer to it: <c>author.Posts()</c>.</summary>
/// <param name="Target">The collection whose record gets the method.</param>
/// <param name="Referrer">The collection whose entries it gives.</param>
/// <param name="Name">The method's name.</param>
/// <param name="Members">The members that refer, with their records: <c>Post.Author</c>.</param>
internal sealed record BackReference(CollectionSchema Target, CollectionSchema Referrer, string Name, EquatableArray<string> Members);

/// <param name="All">By target, then by referring collection.</param>
/// <param name="Findings">Where a name is taken.</param>
internal sealed record BackReferences(EquatableArray<BackReference> All, EquatableArray<Finding> Findings)
{
    /// <remarks>One method for each referring collection, whatever number of its members refer, and named after its
    /// folder: that is a plural already, in the language of the site.</remarks>
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
                if (IsTaken(reference.Name, target) || !names.Add(reference.Name))
                    findings.Add(new Finding(CheckingRules.BackReferenceNameTaken, target.Place, [target.Schema!.Record.Name, reference.Name, reference.Referrer.Folder]));
                else
                    all.Add(reference);
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
                // Of blog/posts and news/posts the last part does not say which.
                same.Skip(1).Any() ? NameOf(pair.Schema.Folder, pair.Schema) : same.Key,
                pair.Members)));
    }

    private static IEnumerable<string> MembersTo(string type, CollectionSchema schema) => schema.NestedRecords.Items
        .Insert(0, schema.Record)
        .SelectMany(static record => record.Members.Items, static (record, member) => (Name: $"{record.Name}.{member.Name}", member.Value))
        .Where(pair => pair.Value.ReferenceTarget == type)
        .Select(static pair => pair.Name);

    private static bool IsTaken(string name, SchemaResult target) =>
        target.MemberNames.Items.Contains(name)
        || target.Schema!.Declaration.GeneratedMembers.Items.Contains(name)
        || ReservedNames.OfCollections.Contains(name)
        || name == target.Schema.Declaration.Name;

    // The content folder itself has no letter in its name.
    private static string NameOf(string folder, CollectionSchema schema) =>
        IdentifierText.Of(folder) is var name and not "_" ? name : schema.Record.Name;

    private static string LastPart(string folder) => folder.Substring(folder.LastIndexOf('/') + 1);
}
