using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Schema;

/// <summary>Member names that generated code or C# itself uses, so that nothing else may have them.</summary>
internal static class ReservedNames
{
    /// <summary>The private field that holds the generated members of an entry.</summary>
    public const string EntryField = "__entry";

    /// <summary>The members of every entry. A record may declare each of them itself.</summary>
    public static readonly EquatableArray<string> OfEntries =
    [
        nameof(EntryMember.Id), nameof(EntryMember.Slug), nameof(EntryMember.Url), nameof(EntryMember.SourcePath),
        nameof(EntryMember.Body),
    ];

    /// <summary>What else is generated into every collection's record.</summary>
    public static readonly EquatableArray<string> OfCollections = ["All", "Slugs", "ContentGenerated", EntryField];

    /// <summary>Both of the above: C# allows none of them as the record's own name.</summary>
    public static readonly EquatableArray<string> OfCollectionRecords = [.. OfEntries, .. OfCollections];

    /// <summary>The members of <c>object</c>, which every type inherits.</summary>
    public static readonly EquatableArray<string> OfObjects =
        ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    /// <summary>What every record inherits, and what the compiler adds to it.</summary>
    public static readonly EquatableArray<string> OfRecords =
        [.. OfObjects, "Clone", "Deconstruct", "EqualityContract", "PrintMembers"];
}
